/** Bytes as the text they may be. */
export interface BytesText {
  readonly text: string;
  /** `UTF-16`, or empty. */
  readonly form: string;
  /** True where all of the bytes are plainly this text. */
  readonly isSure: boolean;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const looseUtf8 = new TextDecoder('utf-8');
const littleEndian = new TextDecoder('utf-16le');
const bigEndian = new TextDecoder('utf-16be');

/** A digest has between 16 and 64 bytes. */
const digestBytes = { least: 16, most: 64 };

/** All texts that bytes can be: their own text where it is plain, else in each encoding and from each offset. */
export function textsOfBytes(bytes: Uint8Array): readonly BytesText[] {
  const plain = plainText(bytes);
  if (plain !== undefined) return [plain];
  const views: BytesText[] = [
    {
      text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'),
      form: '',
      isSure: false,
    },
    { text: looseUtf8.decode(bytes), form: '', isSure: false },
  ];
  for (const start of [0, 1]) {
    const part = bytes.subarray(start);
    views.push({ text: littleEndian.decode(part), form: 'UTF-16', isSure: false });
    views.push({ text: bigEndian.decode(part), form: 'UTF-16', isSure: false });
  }
  if (bytes.length >= digestBytes.least && bytes.length <= digestBytes.most)
    views.push({ text: Buffer.from(bytes).toString('hex'), form: 'bytes', isSure: false });
  return views;
}

/** The text of bytes that are nothing but text, in UTF-8 or with a mark of UTF-16. */
export function plainText(bytes: Uint8Array): BytesText | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: littleEndian.decode(bytes), form: 'UTF-16', isSure: true };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: bigEndian.decode(bytes), form: 'UTF-16', isSure: true };
  if (!bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d))
    return undefined;
  try {
    return { text: utf8.decode(bytes), form: '', isSure: true };
  } catch {
    return undefined;
  }
}
