import { fingerprint } from "./fingerprint.ts";

/** Parameters of an address that only tell who came by which link: the page is the same without them. */
const FOLLOWING = /^(utm_\w+|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid)$/i;

/** A fragment that says which page an application shows, as in "#/post/7" or "#!post/7"; every other names a place in the page. */
const ROUTE = /^#[!/]./;

/** The address of a page without its tracking parameters and the place in it. Throws TypeError for what is no address. */
export function pageAddress(address: string): string {
  const url = new URL(address);
  if (!ROUTE.test(url.hash)) url.hash = "";
  for (const key of [...url.searchParams.keys()]) if (FOLLOWING.test(key)) url.searchParams.delete(key);
  return url.href;
}

/** The id under which a page is saved: the same for every way in which its address may be written. Rejects as `pageAddress` throws. */
export async function pageId(address: string): Promise<string> {
  return `page-${await fingerprint(pageAddress(address))}`;
}

/** The id of a name that the reader adds: a name that is added twice is the same entity. */
export async function nameId(name: string): Promise<string> {
  return `name-${await fingerprint(name.trim().toLowerCase())}`;
}
