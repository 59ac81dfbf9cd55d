import type { FileReading } from './file-reading.ts';
import { textsOfBytes } from './texts-of-bytes.ts';

const header = 128;
const entryLength = 12;
const textual = /^(?:text|desc|mluc|utf8|utf16|zut8|ut16|meta|dict|tech|dmnd|dmdd|cprt)/u;
const mostEntries = 1000;

/** Reads a colour profile (ICC.1): what its texts say, in whatever encoding, and the rest as bytes. */
export function readProfile(part: string, bytes: Uint8Array, reading: FileReading): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const count = bytes.length < header + 4 ? 0 : Math.min(view.getUint32(header), mostEntries);
  for (
    let at = header + 4;
    at < header + 4 + count * entryLength && at + entryLength <= bytes.length;
    at += entryLength
  ) {
    const start = view.getUint32(at + 4);
    const data = bytes.subarray(start, start + view.getUint32(at + 8));
    if (textual.test(Buffer.from(data.subarray(0, 4)).toString('latin1')))
      for (const { text } of textsOfBytes(data.subarray(8))) reading.text(`${part}, profile`, text);
  }
  reading.bytes(part, bytes);
}
