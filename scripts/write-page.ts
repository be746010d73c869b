import { bundlePage } from './bundle-page';

// `npm run page`: bundles what a browser runs of the page, into a file that is not committed.
const { script, style } = await bundlePage(process.cwd());
console.log(
  `page: ${String(Buffer.byteLength(script))} bytes of script, ${String(Buffer.byteLength(style))} of style`,
);
