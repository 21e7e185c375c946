/**
 * Has Chromium compile every function of the scripts that pages import while they are fetched, off the main thread. Otherwise
 * each function is compiled on the main thread when it is first called, and on most pages nearly all of them are called.
 */
import { rewriteImported } from "./rewrite-imported.ts";

/** V8 heeds it only at the very beginning of a file; other engines take it for a comment. */
export const COMPILE_AT_ONCE = "//# allFunctionsCalledOnLoad\n";

/** To be put in last: minifying takes comments out. */
export const compileAtOnce = rewriteImported("compile-at-once", (code) => COMPILE_AT_ONCE + code);
