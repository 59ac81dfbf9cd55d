import { crc32, inflateRawSync } from 'node:zlib';
import { done, refused, type Outcome } from '../../../briefing/outcome.ts';

/** What a package of somebody else may be at most: bytes, entries, bytes unpacked, and how many times larger an entry may become. */
export const packageLimits = {
  bytes: 50 * 1024 * 1024,
  entries: 2000,
  unpacked: 300 * 1024 * 1024,
  ratio: 200,
} as const;

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };
const lengths = { local: 30, central: 46, end: 22 };
/** A comment at the end may be as long. */
const longestEnd = lengths.end + 0xffff;
const oddName = /^\/|\\|:|[\p{Cc}\uFFFD]|(?:^|\/)\.\.?(?:\/|$)/u;
/** An entry may become as large whatever its ratio. */
const leastRoom = 1024 * 1024;

/**
 * The entries of a package (APPNOTE 6.3) as its list of contents names them, those alone whose name is `wanted`. What is
 * encrypted, there twice, larger than the limits or not what its checksum says refuses the whole; sizes are counted, never
 * believed. The message of a refusal is words after the name of the file.
 */
export function unzipPackage(
  bytes: Uint8Array,
  wanted: (name: string) => boolean = () => true,
): Outcome<ReadonlyMap<string, Uint8Array>> {
  if (bytes.length > packageLimits.bytes)
    return broken(`is larger than ${packageLimits.bytes / 1024 ** 2} MB`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = findEnd(view);
  if (end === undefined) return broken('is no package, or is cut off');
  const count = view.getUint16(end + 10, true);
  if (count > packageLimits.entries) return broken(`holds more than ${packageLimits.entries} entries`);
  const entries = new Map<string, Uint8Array>();
  const names = new Set<string>();
  let at = view.getUint32(end + 16, true);
  let room: number = packageLimits.unpacked;
  const places = new EntryPlaces();
  for (let number = 0; number < count; number += 1) {
    const entry = readCentral(view, at);
    if (entry === undefined) return broken('has a list of contents that is damaged');
    at = entry.next;
    if (names.size === names.add(entry.name.toLowerCase()).size) return broken('holds an entry twice');
    if (isOddName(entry.name)) return broken('holds an entry with an odd name');
    if (!places.take(entry)) return broken('holds entries that overlap');
    if (!wanted(entry.name)) continue;
    const content = unpack(view, entry, room);
    if (typeof content === 'string') return broken(content);
    room -= content.length;
    entries.set(entry.name, content);
  }
  return done(entries);
}

interface CentralEntry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  readonly begin: number;
  readonly next: number;
}

/** Where entries lie in the file: those that share bytes make little grow large. */
class EntryPlaces {
  readonly #ends = new Map<number, number>();

  /** False where an entry begins inside another or reaches into the next. */
  take({ begin, packed }: CentralEntry): boolean {
    const end = begin + lengths.local + packed;
    for (const [from, to] of this.#ends) if (begin < to && from < end) return false;
    this.#ends.set(begin, end);
    return true;
  }
}

/** Names that lead elsewhere, or that two readers might read as two. */
function isOddName(name: string): boolean {
  return name === '' || name.length > 260 || oddName.test(name);
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - lengths.end;
  for (let at = last; at >= 0 && at >= view.byteLength - longestEnd; at -= 1)
    if (view.getUint32(at, true) === signatures.end) return at;
  return undefined;
}

function readCentral(view: DataView, at: number): CentralEntry | undefined {
  if (at + lengths.central > view.byteLength || view.getUint32(at, true) !== signatures.central)
    return undefined;
  const nameEnd = at + lengths.central + view.getUint16(at + 28, true);
  if (nameEnd > view.byteLength) return undefined;
  const name = Buffer.from(
    view.buffer,
    view.byteOffset + at + lengths.central,
    nameEnd - at - lengths.central,
  );
  return {
    name: name.toString('utf8'),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    begin: view.getUint32(at + 42, true),
    next: nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true),
  };
}

/** The bytes of an entry, or why there are none. */
function unpack(view: DataView, entry: CentralEntry, room: number): Uint8Array | string {
  const { name, begin, packed, size, method, flags, checksum } = entry;
  if (begin + lengths.local > view.byteLength || view.getUint32(begin, true) !== signatures.local)
    return 'lists what is not in it';
  if ((flags & 1) !== 0) return 'is protected by a password';
  const named = begin + lengths.local;
  const data = named + view.getUint16(begin + 26, true) + view.getUint16(begin + 28, true);
  const own = Buffer.from(
    view.buffer,
    view.byteOffset + named,
    Math.max(0, Math.min(view.getUint16(begin + 26, true), view.byteLength - named)),
  );
  if (own.toString('utf8') !== name) return 'calls an entry by two names';
  if (data + packed > view.byteLength) return 'is cut off';
  const bytes = new Uint8Array(view.buffer, view.byteOffset + data, packed);
  const most = Math.min(room, Math.max(leastRoom, packed * packageLimits.ratio));
  const content = method === 0 ? bytes : method === 8 ? inflated(bytes, most) : undefined;
  if (content === undefined || content.length > most)
    return 'is packed in an unknown way, or unpacks to too much';
  if (content.length !== size) return `is damaged: ${name} in it is not as long as it says`;
  return crc32(content) === checksum ? content : `is damaged: ${name} in it is not what its checksum says`;
}

function inflated(bytes: Uint8Array, most: number): Uint8Array | undefined {
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, most) });
  } catch {
    return undefined;
  }
}

function broken(why: string): Outcome<never> {
  return refused('bad-input', why);
}
