import type { Bundle, BundleContent } from './bundle.ts';
import { canonicalJson } from './canonical-json.ts';

/** The digest of a text in UTF-8: SHA-256 as 64 hexadecimal digits in lower case. */
export type TextDigest = (text: string) => string;

/** The bundle with its check sum. It is no signature: whoever changes a bundle can seal it again. */
export function sealBundle(content: BundleContent, digest: TextDigest): Bundle {
  return { ...content, checkSum: digest(canonicalJson(content)) };
}

/** Whether the JSON of a bundle is as it was sealed: no byte of what it says was lost or changed by accident. */
export function isSealed(json: Readonly<Record<string, unknown>>, digest: TextDigest): boolean {
  const { checkSum, ...content } = json;
  return checkSum === digest(canonicalJson(content));
}
