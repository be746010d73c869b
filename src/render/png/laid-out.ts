const RIGHT_TO_LEFT_ISOLATE = '\u2067';
const POP_ISOLATE = '\u2069';

/**
 * A picture as resvg needs it. It sets every line from left to right and does not know `direction`,
 * by which a browser goes: so the direction is written into the text, and what stands at its start
 * stands at its end. The family is the one given.
 */
export function laidOut(picture: string, family: string): string {
  const named = picture.replace(
    /^(<svg[^>]*) font-family="[^"]*"/,
    (_, head: string) => `${head} font-family="${quoted(family)}"`,
  );
  if (!/^<svg[^>]* direction="rtl"/.test(named)) return named;
  return named.replace(/<text([^>]*)>([^<]*)<\/text>/g, (_, attributes: string, text: string) => {
    const anchor = /text-anchor="(middle|end)"/.exec(attributes)?.[1];
    const turned =
      anchor === undefined
        ? `${attributes} text-anchor="end"`
        : anchor === 'end'
          ? attributes.replace(' text-anchor="end"', '')
          : attributes;
    return `<text${turned}>${RIGHT_TO_LEFT_ISOLATE}${text}${POP_ISOLATE}</text>`;
  });
}

function quoted(family: string): string {
  return family.replace(/[&<>"']/g, '');
}
