import { describe, expect, test } from 'vitest';
import { formatFigure, type Counted, type Figure } from '../../../src/figure';

const said = (counted: Counted, value: number, kind: 'exact' | 'at-least' = 'exact'): string =>
  formatFigure({ kind, value, words: '' } satisfies Figure, 'ar', { counted });

describe('an Arabic noun takes the form that its number asks for', () => {
  test.each<[Counted, readonly string[]]>([
    [
      'killed',
      [
        'قتيل واحد',
        'قتيلان',
        '3 قتلى',
        '10 قتلى',
        '11 قتيلا',
        '99 قتيلا',
        '100 قتيل',
        '101 قتيل',
        '102 قتيل',
        '103 قتلى',
        '110 قتلى',
        '111 قتيلا',
        '1000 قتيل',
      ],
    ],
    [
      'bodies',
      [
        'جثة واحدة',
        'جثتان',
        '3 جثث',
        '10 جثث',
        '11 جثة',
        '99 جثة',
        '100 جثة',
        '101 جثة',
        '102 جثة',
        '103 جثث',
        '110 جثث',
        '111 جثة',
        '1000 جثة',
      ],
    ],
    [
      'executed',
      [
        'حالة إعدام واحدة',
        'حالتا إعدام',
        '3 حالات إعدام',
        '10 حالات إعدام',
        '11 حالة إعدام',
        '99 حالة إعدام',
        '100 حالة إعدام',
        '101 حالة إعدام',
        '102 حالة إعدام',
        '103 حالات إعدام',
        '110 حالات إعدام',
        '111 حالة إعدام',
        '1000 حالة إعدام',
      ],
    ],
  ])('%s', (counted, forms) => {
    expect(
      [1, 2, 3, 10, 11, 99, 100, 101, 102, 103, 110, 111, 1000].map((value) =>
        said(counted, value),
      ),
    ).toEqual(forms);
  });
  test('and the dual its case; where the plural has the same letters, the number is said', () => {
    expect(
      (['killed', 'bodies', 'executed', 'suffocated', 'detained', 'missing'] as const).map(
        (counted) => [said(counted, 2), said(counted, 2, 'at-least')],
      ),
    ).toEqual([
      ['قتيلان', 'ما لا يقل عن قتيلين'],
      ['جثتان', 'ما لا يقل عن جثتين'],
      ['حالتا إعدام', 'ما لا يقل عن حالتي إعدام'],
      ['حالتا اختناق', 'ما لا يقل عن حالتي اختناق'],
      ['معتقلان', 'ما لا يقل عن معتقلين اثنين'],
      ['مفقودان', 'ما لا يقل عن مفقودين اثنين'],
    ]);
  });
});
