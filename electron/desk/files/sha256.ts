import { createHash } from 'node:crypto';

/** The SHA-256 of bytes as 64 hexadecimal digits in lower case. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
