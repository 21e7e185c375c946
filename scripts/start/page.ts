/** What to show the extension on: a page served from this machine, or one on the web. */
export type ShownPage = { html: string } | { address: string };
