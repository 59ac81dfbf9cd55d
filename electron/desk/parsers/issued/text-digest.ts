import { createHash } from 'node:crypto';

/** The SHA-256 of a text in UTF-8 as 64 hexadecimal digits in lower case; here, since the parsers’ children may read no other folder. */
export function textDigest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
