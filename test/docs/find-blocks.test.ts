import { describe, expect, test } from 'vitest';
import { blocksOfMarkdown, blocksOfSource, titleOf } from '../../scripts/docs/block';

const fence = '```';

describe('blocks of a source file', () => {
  test('are the ts fences under @example, titled by file, name and number', () => {
    const text = `
/**
 * One.
 *
 * @example
 * ${fence}ts
 * one(); // => 1
 * ${fence}
 * @example
 * ${fence}ts
 * one(2);
 * ${fence}
 */
export function one(): void {}

export interface Pair {
  /**
   * Left.
   *
   * @example
   * ${fence}ts
   * 'left';
   * ${fence}
   */
  readonly left: number;
}
`;
    const blocks = blocksOfSource('src/one.ts', text);
    expect(blocks.map((block) => [titleOf(block), block.line, block.code])).toEqual([
      ['src/one.ts › one › example 1', 7, 'one(); // => 1'],
      ['src/one.ts › one › example 2', 11, 'one(2);'],
      ['src/one.ts › Pair.left › example 1', 22, "'left';"],
    ]);
  });

  test('of a documented constant are found once, though the comment belongs to two nodes', () => {
    const text = `/**\n * @example\n * ${fence}ts\n * ten;\n * ${fence}\n */\nexport const ten = 10;\n`;
    expect(blocksOfSource('ten.ts', text).map(titleOf)).toEqual(['ten.ts › ten › example 1']);
  });

  test('leave out fences outside @example and fences of other languages', () => {
    const text = `/**\n * ${fence}ts\n * a\n * ${fence}\n * @example\n * ${fence}json\n * {}\n * ${fence}\n */\nconst a = 1;\n`;
    expect(blocksOfSource('a.ts', text)).toEqual([]);
  });

  test('keep an @ at the start of a line of code', () => {
    const text = `/**\n * @example\n * ${fence}ts\n * @decorated\n * class A {}\n * ${fence}\n */\nconst a = 1;\n`;
    expect(blocksOfSource('a.ts', text)[0]?.code).toBe('@decorated\nclass A {}');
  });

  test('with a fence that never closes are refused, with the line', () => {
    const text = `/**\n * @example\n * ${fence}ts\n * a\n */\nconst a = 1;\n`;
    expect(() => blocksOfSource('a.ts', text)).toThrow('a.ts:3');
  });
});

describe('blocks of a Markdown page', () => {
  test('carry the heading above them and the text block directly below', () => {
    const page = `# Top\n\n${fence}ts\n1;\n${fence}\n\n${fence}text\nprinted\n${fence}\n\n## Next\n\n${fence}sh\nls\n${fence}\n\n${fence}ts\n2;\n${fence}\n\nProse.\n\n${fence}text\nnot its output\n${fence}\n`;
    expect(blocksOfMarkdown('README.md', page)).toEqual([
      { file: 'README.md', name: 'Top', number: 1, line: 4, code: '1;', printed: 'printed' },
      { file: 'README.md', name: 'Next', number: 1, line: 18, code: '2;' },
    ]);
  });
});
