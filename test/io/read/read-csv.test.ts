import { describe, expect, test } from 'vitest';
import { isMisuseError, reconcileClaims } from 'casualty-claims';
import {
  collectClaims,
  parseBatch,
  readCsv,
  type ClaimBatch,
  type CsvOptions,
} from 'casualty-claims/io';

const read = (text: string, options?: CsvOptions): Promise<ClaimBatch> =>
  collectClaims(readCsv(text, options));
const codes = ({ issues }: Pick<ClaimBatch, 'issues'>): unknown[] =>
  issues.map(({ code, line, column }) => [code, line, column]);

describe('a table of claims', () => {
  test('has the fields of the written form as columns, those with parts by dotted names', async () => {
    const batch = await read(
      'id,figure,outcome,population.status,side,source.name,source.kind,via,date.from,date.to,place.name,place.lat,place.lon,place.within,complete\n' +
        'a,at least 42,killed|executed,civilian,army,SOHR,monitor,AFP | ' +
        'BBC,2014-01-07,2014-01-08,Qadi Askar,36.2,-37.17,Aleppo | Syria,yes\n',
    );
    expect(batch.claims).toEqual([
      {
        id: 'a',
        figure: 'at least 42',
        outcome: { anyOf: ['killed', 'executed'] },
        population: { status: 'civilian' },
        side: 'army',
        source: { name: 'SOHR', kind: 'monitor' },
        via: ['AFP', 'BBC'],
        date: { from: '2014-01-07', to: '2014-01-08' },
        place: { name: 'Qadi Askar', lat: 36.2, lon: -37.17, within: ['Aleppo', 'Syria'] },
        complete: true,
      },
    ]);
    expect(batch.issues).toEqual([]);
    expect(parseBatch(batch).issues).toEqual([]);
  });

  test('takes low, best and high as a range', async () => {
    const { claims } = await read(
      'low,best,high,outcome\n40,42,50,killed\n7,7,7,killed\n7,,,killed\n,,9,killed\n7,8,,killed\n',
    );
    expect(claims.map((claim) => claim['figure'])).toEqual([
      { kind: 'between', low: 40, best: 42, high: 50 },
      7,
      { kind: 'at-least', value: 7 },
      { kind: 'at-most', value: 9 },
      { kind: 'between', low: 7, best: 8, high: 8, openAbove: true },
    ]);
    expect(
      parseBatch(await read('low,best,high,outcome\n40,42,50,killed\n')).claims[0]?.figure,
    ).toMatchObject({ kind: 'between', low: 40, high: 50, best: 42 });
  });

  test('takes a JSON object in a cell where the plain form cannot say it', async () => {
    const { claims } = await read(
      'figure,outcome,via\n"{""kind"":""vague"",""term"":""dozens""}",killed,"[{""name"":""[sic]""}]"\n',
    );
    expect(claims).toEqual([
      { figure: { kind: 'vague', term: 'dozens' }, outcome: 'killed', via: [{ name: '[sic]' }] },
    ]);
  });

  test('asks about a column it does not know, and reads the rest', async () => {
    const batch = await read('figure,outcom,shoe size,source,source\n42,killed,44,A,B\n');
    expect(codes(batch)).toEqual([
      ['unknown-column', 1, 'outcom'],
      ['unknown-column', 1, 'shoe size'],
      ['duplicate-column', 1, 'source'],
    ]);
    expect(batch.issues[0]?.expected).toContain('"outcome", if that was meant');
    expect(batch.claims).toEqual([{ figure: 42, source: 'A' }]);
  });

  test('with no column it knows says so and counts its rows as flagged', async () => {
    const batch = await read('a,b\n1,2\n3,4\n');
    expect(batch).toMatchObject({ rows: 2, flagged: 2, claims: [] });
    expect(batch.issues[0]).toMatchObject({ code: 'no-known-column', severity: 'error', line: 1 });
  });

  test('that is empty, or has a header alone, gives nothing', async () => {
    expect(await read('')).toMatchObject({ rows: 0, claims: [], issues: [] });
    expect(await read('figure,outcome')).toMatchObject({ rows: 0, claims: [], issues: [] });
    expect(await read('figure,outcome\r\n')).toMatchObject({ rows: 0, claims: [], issues: [] });
  });
});

describe('a spreadsheet made by hand', () => {
  const sheet =
    '\ufeffالعدد;النتيجة;المصدر;التاريخ;المكان;خط العرض;خط الطول;ملاحظات\r\n' +
    '42;bodies found;المرصد السوري;٨/٨/٢٠١٤;قاضي عسكر;36,2;37,17;"سطر أول\r\nسطر ""ثان"""\r\n' +
    ';;;;;;;\r\n' +
    '"أكثر من 80";killed;ناشطون;31/10/2016;حلب;;;\r\n' +
    '5;killed;SANA;8 كانون الثاني 2014;حلب;;;\r\n' +
    '70;executed;ناشطون;8/1/2014;قاضي عسكر;;;\r\n';

  test('with a byte order mark, semicolons, CRLF, quoted newlines, Arabic headers, digits and months reads', async () => {
    const batch = await read(sheet);
    expect(batch.claims).toEqual([
      {
        figure: 42,
        outcome: 'bodies found',
        source: 'المرصد السوري',
        date: '2014-08-08',
        place: { name: 'قاضي عسكر', lat: 36.2, lon: 37.17 },
        note: 'سطر أول\r\nسطر "ثان"',
      },
      {
        figure: 'أكثر من 80',
        outcome: 'killed',
        source: 'ناشطون',
        date: '2016-10-31',
        place: 'حلب',
      },
      { figure: 5, outcome: 'killed', source: 'SANA', date: '2014-01-08', place: 'حلب' },
      { figure: 70, outcome: 'executed', source: 'ناشطون', place: 'قاضي عسكر' },
    ]);
    expect(batch.lines).toEqual([2, 5, 6, 7]);
    expect(batch).toMatchObject({ rows: 4, flagged: 1 });
  });

  test('is read by the headers that recorders give their columns', async () => {
    const batch = await read(
      'رقم الحادثة;الحد الأدنى;الحد الأعلى;الحالة;فئة الضحايا;اسم المصدر;نوع المصدر;تاريخ ' +
        'الواقعة;البلدة;المحافظة;نوع الهجوم;المتهم;رابط المصدر;جزء من\n1;3;5;killed;' +
        'civilians;المرصد السوري;monitor;2014-01-08;قاضي عسكر;حلب;air strike;army;' +
        'https://a.example;\n',
    );
    expect(batch.issues).toEqual([]);
    expect(batch.claims).toEqual([
      {
        event: '1',
        figure: { kind: 'between', low: 3, high: 5 },
        outcome: 'killed',
        population: 'civilians',
        source: { name: 'المرصد السوري', kind: 'monitor' },
        date: '2014-01-08',
        place: { name: 'قاضي عسكر', within: ['حلب'] },
        kind: 'air strike',
        by: 'army',
        url: 'https://a.example',
      },
    ]);
    expect(parseBatch(batch)).toMatchObject({ rejected: [], issues: [] });
    // A header of recorders and the path it stands for are one column.
    expect(codes(await read('المصدر;اسم المصدر;عدد القتلى\nA;B;3\n'))).toEqual([]);
  });

  test('is asked about a date that may be either of two days, never guessed', async () => {
    const { issues } = await read(sheet);
    expect(codes({ issues })).toEqual([['ambiguous-date', 7, 'التاريخ']]);
    expect(issues[0]?.expected).toMatch(/^2014-01-08 or 2014-08-01: which one\?/);
  });

  test('has its dates read in the order that an option says', async () => {
    const date = async (dateOrder: CsvOptions['dateOrder']): Promise<unknown> =>
      (await read(sheet, dateOrder === undefined ? {} : { dateOrder })).claims[3]?.['date'];
    expect([await date('day-first'), await date('month-first')]).toEqual([
      '2014-01-08',
      '2014-08-01',
    ]);
  });

  test('is the same in UTF-16, in chunks of one byte, and in the encoding of an Arabic Windows', async () => {
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...Array.from({ length: sheet.length - 1 }, (_, at) => sheet.charCodeAt(at + 1)).flatMap(
        (unit) => [unit & 0xff, unit >> 8],
      ),
    ]);
    const one = await read(sheet);
    expect((await collectClaims(readCsv(utf16))).claims).toEqual(one.claims);
    const bytes = new TextEncoder().encode(sheet);
    expect(
      (await collectClaims(readCsv([...bytes].map((byte) => Uint8Array.of(byte))))).claims,
    ).toEqual(one.claims);
    const windows = Uint8Array.from([
      ...new TextEncoder().encode('figure,outcome,source\n42,killed,'),
      0xcd,
      0xe1,
      0xc8,
      10,
    ]);
    expect(
      (await collectClaims(readCsv(windows, { encoding: 'windows-1256' }))).claims[0]?.['source'],
    ).toBe('حلب');
    expect(codes(await collectClaims(readCsv(windows)))).toEqual([['undecodable', 2, undefined]]);
  });

  test('told by Excel what stands between its cells, or with tabs, reads too', async () => {
    expect((await read('sep=|\r\nfigure|outcome\r\n42|killed\r\n')).claims).toEqual([
      { figure: 42, outcome: 'killed' },
    ]);
    expect((await read('figure\toutcome\n42,5\tkilled\n')).claims).toEqual([
      { figure: '42,5', outcome: 'killed' },
    ]);
    expect((await read('figure,outcome\r42,killed\r70,executed')).claims).toHaveLength(2);
  });

  test('keeps its lines right under blank lines, a row of tags and quoted newlines', async () => {
    const batch = await read(
      '\n\nfigure,outcome,note\n#affected,,\n42,killed,"a\nb"\n\n70,executed,c\n',
    );
    expect(batch.lines).toEqual([5, 8]);
  });
});

describe('a bad row of a table', () => {
  test('never costs the rows around it', async () => {
    const batch = await read(
      'figure,outcome,note\n1,killed,a\n2,killed,"open\n3,killed,b\n4,killed,"x" y\n' +
        '5,killed,c,d\n6,killed\n7,killed,"last"\n',
    );
    expect(codes(batch)).toEqual([
      ['text-after-quote', 3, undefined],
      ['text-after-quote', 5, undefined],
      ['too-many-cells', 6, undefined],
      ['too-few-cells', 7, undefined],
    ]);
    expect(batch.claims.map((claim) => claim['figure'])).toEqual([1, 3, 6, 7]);
    expect(batch).toMatchObject({ rows: 7, flagged: 4 });
  });

  test('with a quote that nothing closes is one bad row, to the end of the file', async () => {
    const batch = await read('figure,outcome,note\n1,killed,"open\n2,killed,b\n3,killed,c\n');
    expect(codes(batch)).toEqual([['quote-unclosed', 2, undefined]]);
    expect(batch.claims.map((claim) => claim['figure'])).toEqual([2, 3]);
  });

  test('with a quote among its letters is read as it stands, and says so only where a quoted cell is broken', async () => {
    const rows = [
      '1,killed,5" shells',
      '2,killed,"a, ""b"""',
      '3,killed,"""quoted"" first"',
      '4,"killed",a "b" c',
      '5,killed,"x" y',
      '6,killed,7" and "x" y',
      'a"b,killed,"""q"" r"',
      '8"b,killed,"q" r',
      '9,killed,last',
    ];
    const batch = await read(`figure,outcome,note\n${rows.join('\n')}\n`);
    expect(batch.claims.map((claim) => [claim['figure'], claim['note']])).toEqual([
      [1, '5" shells'],
      [2, 'a, "b"'],
      [3, '"quoted" first'],
      [4, 'a "b" c'],
      [6, '7" and "x" y'],
      ['a"b', '"q" r'],
      [9, 'last'],
    ]);
    expect(codes(batch)).toEqual([
      ['text-after-quote', 6, undefined],
      ['text-after-quote', 9, undefined],
    ]);
    expect(batch.lines).toEqual([2, 3, 4, 5, 7, 8, 10]);
  });

  test('among many costs none of them, whatever lies between: long cells, an unclosed quote, lines that end in different ways', async () => {
    const long = Array.from(
      { length: 40_000 },
      (_, at) => `${String(at)},killed,"line one\nline ""two"" of ${String(at)}"`,
    );
    const text = `figure,outcome,note\r\n${long.slice(0, 20_000).join('\r\n')}\r\n-1,killed,"open\n${long.slice(20_000).join('\n')}\n`;
    for (const pieces of [
      [text],
      Array.from({ length: Math.ceil(text.length / 10_007) }, (_, at) =>
        text.slice(at * 10_007, (at + 1) * 10_007),
      ),
    ]) {
      const batch = await collectClaims(readCsv(pieces));
      expect(codes(batch)).toEqual([['text-after-quote', 40_002, undefined]]);
      expect(batch.claims.map((claim) => claim['figure'])).toEqual(long.map((_, at) => at));
      expect(batch.lines).toEqual(long.map((_, at) => 2 * at + (at < 20_000 ? 2 : 3)));
    }
  });

  test('with a quote that is not closed for megabytes ends with its line', async () => {
    const rows = Array.from(
      { length: 60_000 },
      (_, at) => `${String(at)},killed,plain words without a quote`,
    );
    const text = `figure,outcome,note\n-1,killed,"open\n${rows.join('\n')}\n`;
    for (const pieces of [
      [text],
      Array.from({ length: Math.ceil(text.length / 65_536) }, (_, at) =>
        text.slice(at * 65_536, (at + 1) * 65_536),
      ),
    ]) {
      const batch = await collectClaims(readCsv(pieces));
      expect(codes(batch)).toEqual([['quote-unclosed', 2, undefined]]);
      expect(batch.claims).toHaveLength(60_000);
      expect(batch.lines.at(-1)).toBe(60_002);
    }
  });

  test('is named by parseBatch with its line and column, also where the claim has no id', async () => {
    const { claims, issues } = parseBatch(
      await read(
        'Figure,Outcome,Latitude,Longitude,Where,date\n42,killed,36.2,37,Qadi Askar,\n' +
          '12,killed,4239,37,Aleppo,\n9,killed,,,Aleppo,2014-02-30\n-3,killed,,,,\n' +
          '7,vaporised,,,,\n',
        { file: 'sheet.csv' },
      ),
    );
    expect(codes({ issues })).toEqual([
      ['invalid-place-lat', 3, 'Latitude'],
      ['invalid-date', 4, 'date'],
      ['figure-negative', 5, 'Figure'],
      ['unknown-outcome', 6, 'Outcome'],
    ]);
    expect(issues[0]?.message).toMatch(
      /^sheet\.csv, line 3, column "Latitude": place\.lat is 4239; expected/,
    );
    expect(claims).toHaveLength(3);
  });
});

describe('the options of a table', () => {
  test.each([
    [{ delimiter: ';;' }],
    [{ delimiter: '"' }],
    [{ separator: '' }],
    [{ table: 'gdt' as 'gtd' }],
    [{ table: { fields: { figur: 'n' } } }],
  ])('%j that make no sense are a misuse', async (options) => {
    await expect(read('a,b\n', options)).rejects.toSatisfy(isMisuseError);
  });
});

describe('a mapping', () => {
  test('reads GTD: killed and wounded apart, perpetrators among them, unknown days and −99', async () => {
    const batch = await read(
      'eventid,iyear,imonth,iday,country_txt,provstate,city,latitude,longitude,summary,attacktype1_txt,gname,nkill,nkillter,nwound,nwoundte,scite1\n' +
        '201401080001,2014,1,8,Syria,Aleppo,Aleppo,36.2,37.15,"Assailants attacked, it ' +
        'says",Armed Assault,Unknown,42,5,-99,,"""Paper,"" 9 January 2014"\n' +
        '201401000002,2014,1,0,Syria,Aleppo,Unknown,,,,Bombing/Explosion,ISIL,,,3,1,\n' +
        '201401000003,2014,0,0,Syria,Aleppo,Unknown,,,,Bombing/Explosion,ISIL,,,,,\n',
    );
    const parsed = parseBatch(batch);
    expect(parsed.issues.map(({ code, line }) => [code, line])).toEqual([['nothing-counted', 4]]);
    expect(batch).toMatchObject({ rows: 3, flagged: 1 });
    expect(
      parsed.claims.map(({ id, figure, outcome, date, place, partOf, by }) => [
        id,
        figure?.words,
        outcome,
        date,
        place?.name,
        partOf,
        by,
      ]),
    ).toEqual([
      [
        '201401080001:killed',
        '42',
        'killed',
        { from: '2014-01-08', to: '2014-01-08' },
        'Aleppo',
        undefined,
        undefined,
      ],
      [
        '201401080001:killed-perpetrators',
        '5',
        'killed',
        undefined,
        undefined,
        '201401080001:killed',
        undefined,
      ],
      [
        '201401000002:wounded',
        '3',
        'wounded',
        { from: '2014-01-01', to: '2014-01-31' },
        'Aleppo',
        undefined,
        'ISIL',
      ],
      [
        '201401000002:wounded-perpetrators',
        '1',
        'wounded',
        undefined,
        undefined,
        '201401000002:wounded',
        undefined,
      ],
    ]);
  });

  test('reads a table such as Airwars has: a lowest and a highest count', async () => {
    const batch = await read(
      'Code,Date,Location,Civilians killed min,Civilians killed max,Belligerent\n' +
        'CS1,2016-10-31,Aleppo,3,5,Russia\nCS2,2016-11-01,Aleppo,4,4,\n',
      {
        table: {
          fields: {
            id: 'code',
            'place.name': 'location',
            date: 'date',
            by: 'belligerent',
            'figure.low': 'civilians killed min',
            'figure.high': 'civilians killed max',
          },
          constants: { outcome: 'killed', population: 'civilians', source: 'Airwars' },
        },
      },
    );
    expect(batch.claims.map((claim) => claim['figure'])).toEqual([
      { kind: 'between', low: 3, high: 5 },
      4,
    ]);
    expect(parseBatch(batch)).toMatchObject({ rejected: [], issues: [] });
  });

  test('names the columns that are not there', async () => {
    expect(
      codes(
        await read('a\n1\n', {
          table: { fields: { figure: 'deaths' }, constants: { outcome: 'killed' } },
        }),
      ),
    ).toEqual([['missing-column', 1, undefined]]);
  });
});

test('a sheet goes into a report as it is', async () => {
  const { claims } = await read(
    'العدد;النتيجة;المصدر;المكان;التاريخ\n42;killed;A;Qadi Askar;2014-01-08\n70;killed;B;Qadi Askar;2014-01-08\n',
  );
  expect(reconcileClaims(claims).incidents[0]?.measures[0]?.range).toEqual({
    lower: 42,
    upper: 70,
  });
});
