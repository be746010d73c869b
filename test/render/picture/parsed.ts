import { SaxesParser } from 'saxes';

/**
 * An element of a picture as a strict XML parser reads it, with its text and the elements around
 * it.
 */
export interface Parsed {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: readonly Parsed[];
  text: string;
}

/** Every element of a picture, in document order. Throws where it is not well-formed XML. */
export function parsed(svg: string): readonly Parsed[] {
  const parser = new SaxesParser();
  const [all, open]: [Parsed[], Parsed[]] = [[], []];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const one: Parsed = { name, attributes, inside: [...open], text: '' };
    all.push(one);
    open.push(one);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(svg).close();
  return all;
}

/** The elements of one name. */
export function all(svg: string, name: string): readonly Parsed[] {
  return parsed(svg).filter((one) => one.name === name);
}

/** The numbers of an attribute. */
export function numbers(list: readonly Parsed[], attribute: string): readonly number[] {
  return list.map(({ attributes }) => Number(attributes[attribute]));
}
