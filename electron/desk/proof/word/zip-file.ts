import { crc32, inflateRawSync } from 'node:zlib';

/** An entry of a package, whether or not its list of contents names it. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A package read from its first byte to its last (APPNOTE 6.3). */
export interface ZipFile {
  readonly entries: readonly ZipEntry[];
  /** Comments, extra fields, names that lists give otherwise, and bytes outside of all. */
  readonly extras: readonly ZipEntry[];
  readonly troubles: readonly string[];
}

const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };
const localLength = 30;
const centralLength = 46;
const endLength = 22;
const mostEntries = 2000;
const mostBytes = 300 * 1024 * 1024;
const mostRatio = 200;
const leastRoom = 1024 * 1024;

/** Reads a package byte by byte. Whatever does not fit is a trouble, and its bytes are among the extras. */
export function readZipFile(bytes: Uint8Array): ZipFile {
  return new ZipReader(bytes).read();
}

class ZipReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #entries: ZipEntry[] = [];
  readonly #extras: ZipEntry[] = [];
  readonly #troubles: string[] = [];
  /** Places of local headers that the list of contents is to name. */
  readonly #begins = new Map<number, string>();
  #at = 0;
  #left = mostBytes;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  read(): ZipFile {
    while (this.#signature() === signature.local && this.#readLocal());
    const listed = new Set<number>();
    while (this.#signature() === signature.central && this.#readCentral(listed));
    for (const [begin, name] of this.#begins)
      if (!listed.has(begin)) this.#troubles.push(`does not list ${name}`);
    this.#readEnd();
    if (this.#at < this.#bytes.length) {
      this.#extra('bytes outside', this.#bytes.subarray(this.#at));
      this.#troubles.push('holds bytes outside of its entries');
    }
    return { entries: this.#entries, extras: this.#extras, troubles: this.#troubles };
  }

  #signature(): number {
    return this.#at + 4 <= this.#bytes.length ? this.#view.getUint32(this.#at, true) : 0;
  }

  #readLocal(): boolean {
    const begin = this.#at;
    if (begin + localLength > this.#bytes.length || this.#entries.length >= mostEntries)
      return this.#stop(`has more than ${mostEntries} entries, or is cut off`);
    const flags = this.#short(6);
    const method = this.#short(8);
    const [sum, packed, size] = [this.#long(14), this.#long(18), this.#long(22)];
    const names = begin + localLength;
    const extras = names + this.#short(26);
    const data = extras + this.#short(28);
    const name = Buffer.from(this.#bytes.subarray(names, extras)).toString();
    this.#begins.set(begin, name);
    if ((flags & ~0x0806) !== 0) return this.#stop(`packs ${name} in a way that is not known`);
    if (data + packed > this.#bytes.length) return this.#stop(`cuts ${name} off`);
    if (data > extras) this.#extra(`extra field of ${name}`, this.#bytes.subarray(extras, data));
    const content = this.#unpack(method, this.#bytes.subarray(data, data + packed));
    if (content === undefined) return this.#stop(`packs ${name} in a way that is not known or too large`);
    if (content.length !== size || crc32(content) !== sum)
      this.#troubles.push(`holds ${name} otherwise than it says`);
    this.#entries.push({ name, bytes: content });
    this.#at = data + packed;
    return true;
  }

  #unpack(method: number, packed: Uint8Array): Uint8Array | undefined {
    if (method === 0) return packed;
    if (method !== 8) return undefined;
    const room = Math.min(this.#left, Math.max(leastRoom, packed.length * mostRatio));
    try {
      const { buffer, engine } = inflateRawSync(packed, {
        maxOutputLength: Math.max(1, room),
        info: true,
      }) as unknown as Inflated;
      if (engine.bytesWritten !== packed.length) {
        this.#extra('bytes behind an entry', packed.subarray(engine.bytesWritten));
        this.#troubles.push('holds bytes behind an entry');
      }
      this.#left -= buffer.length;
      return buffer;
    } catch {
      return undefined;
    }
  }

  #readCentral(listed: Set<number>): boolean {
    if (this.#at + centralLength > this.#bytes.length) return false;
    const names = this.#at + centralLength;
    const extras = names + this.#short(28);
    const comment = extras + this.#short(30);
    const end = comment + this.#short(32);
    const begin = this.#long(42);
    const name = Buffer.from(this.#bytes.subarray(names, extras)).toString();
    if (this.#begins.get(begin) === name) listed.add(begin);
    else {
      this.#extra('name in the list', Buffer.from(name));
      this.#troubles.push('lists what is not there');
    }
    if (comment > extras) this.#extra(`extra field of ${name}`, this.#bytes.subarray(extras, comment));
    if (end > comment) this.#extra(`comment on ${name}`, this.#bytes.subarray(comment, end));
    this.#at = end;
    return true;
  }

  #readEnd(): void {
    if (this.#signature() !== signature.end || this.#at + endLength > this.#bytes.length) {
      this.#troubles.push('has no end');
      return;
    }
    const end = this.#at + endLength + this.#short(20);
    if (end > this.#at + endLength) this.#extra('comment', this.#bytes.subarray(this.#at + endLength, end));
    this.#at = end;
  }

  #stop(trouble: string): false {
    this.#troubles.push(trouble);
    return false;
  }

  /** An extra of any sort is nothing that we write. */
  #extra(name: string, bytes: Uint8Array): void {
    this.#extras.push({ name, bytes });
  }

  #short(offset: number): number {
    return this.#view.getUint16(this.#at + offset, true);
  }

  #long(offset: number): number {
    return this.#view.getUint32(this.#at + offset, true);
  }
}

/** What zlib answers with `info`. */
interface Inflated {
  readonly buffer: Uint8Array;
  readonly engine: { readonly bytesWritten: number };
}
