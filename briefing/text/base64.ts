const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as base64 text with padding (RFC 4648, 4). */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two, three] = bytes.subarray(at, at + 3);
    const bits = (one << 16) | ((two ?? 0) << 8) | (three ?? 0);
    const signs = [18, 12, 6, 0].map((shift) => alphabet.charAt((bits >> shift) & 63));
    if (three === undefined) signs[3] = '=';
    if (two === undefined) signs[2] = '=';
    parts.push(signs.join(''));
  }
  return parts.join('');
}
