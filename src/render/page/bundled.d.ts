/**
 * The program of the page: `npm run page` bundles it from `client/` into `bundled.js`, which is not
 * committed.
 */
export declare const SCRIPT: string;
/** The style of the page, without what a browser does not read. */
export declare const STYLE: string;
/** What a content security policy names them by: `sha256-…`. */
export declare const SCRIPT_HASH: string;
export declare const STYLE_HASH: string;
/** Whose code the program is made of, and under which licences it may be copied. */
export declare const NOTICES: string;
