import { NOTICES, SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './bundled';
import { printableJson } from '../../issue/printable';
import { outside } from '../sentences/outside';
import type { Chunk, PageData } from './page-data';

/**
 * Nothing but the one script and the one style of this page, and nothing from anywhere: not even a
 * form may send.
 */
const POLICY = `default-src 'none'; script-src '${SCRIPT_HASH}'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

const TITLES = { en: 'What the sources claim', ar: 'ماذا تقول المصادر' } as const;
const NO_SCRIPT = {
  en:
    'This page shows its figures with a script that is part of it and loads nothing. ' +
    'Allow scripts for this file to read it.',
  ar: 'تعرض هذه الصفحة أرقامها ببرنامج هو جزء منها ولا يجلب شيئا. اسمح بتشغيله لقراءتها.',
} as const;

/** The document: the data as text that no parser takes for markup, then the program. */
export function htmlPage(data: PageData, chunks: readonly Chunk[]): string {
  const { language } = data;
  const title = escaped(data.title === null ? TITLES[language] : outside(data.title));
  const rest = chunks.map(
    (chunk, at) =>
      `<script type="application/json" id="chunk-${String(at)}">${asData(chunk)}</script>`,
  );
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<noscript><p lang="${language}">${NO_SCRIPT[language]}</p></noscript>
<script type="application/json" id="page-data">${asData(data)}</script>
${rest.join('\n')}
<script>${SCRIPT}</script>
</body>
</html>
<!--
${NOTICES}
-->
`;
}

/** JSON that cannot end the element it stands in, nor begin a comment. */
function asData(value: unknown): string {
  return printableJson(value).replace(/</g, '\\u003c');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
