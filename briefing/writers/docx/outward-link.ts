import { printable } from './printable.ts';

const web =
  /^https?:\/\/[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?)*\.?(?::(\d{1,5}))?(?:[/?#]|$)/iu;
const mail = /^mailto:[^\s@:/\\]+@[\p{L}\p{N}.-]+(?:\?|$)/iu;
const plainOctet = /[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/gu;
const longest = 2048;

/**
 * The address of a link as a relationship of the package may hold it (RFC 3986: everything else percent-encoded), or
 * undefined for whatever is not a plain http, https or mailto address; such a link is written as text.
 */
export function outwardLink(href: string): string | undefined {
  if (href !== printable(href) || href.length > longest || /[\s\\<>"]/u.test(href)) return undefined;
  if (!isWeb(href) && !mail.test(href)) return undefined;
  return href.replace(/%(?![0-9a-f]{2})/giu, '%25').replace(plainOctet, encodeURIComponent);
}

function isWeb(href: string): boolean {
  const found = web.exec(href);
  return found !== null && Number(found[1] ?? 0) <= 65_535;
}
