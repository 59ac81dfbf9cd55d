/** What makes a file unusable as a font, to be read behind its name: `is a web font …`. */
export class FontTrouble extends Error {}

/** Big-endian numbers of a font or of one of its tables; whatever points outside of it is trouble. */
export class FontBytes {
  readonly #view: DataView;
  readonly #what: string;

  /** `what` names the part: `cmap`. */
  constructor(bytes: Uint8Array, what: string) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#what = what;
  }

  get length(): number {
    return this.#view.byteLength;
  }

  byte(at: number): number {
    this.#within(at, 1);
    return this.#view.getUint8(at);
  }

  short(at: number): number {
    this.#within(at, 2);
    return this.#view.getUint16(at);
  }

  signed(at: number): number {
    this.#within(at, 2);
    return this.#view.getInt16(at);
  }

  long(at: number): number {
    this.#within(at, 4);
    return this.#view.getUint32(at);
  }

  /** Four letters. */
  tag(at: number): string {
    return String.fromCharCode(this.byte(at), this.byte(at + 1), this.byte(at + 2), this.byte(at + 3));
  }

  /** A stretch of them. */
  part(at: number, length: number): Uint8Array {
    this.#within(at, length);
    return new Uint8Array(this.#view.buffer, this.#view.byteOffset + at, length);
  }

  #within(at: number, length: number): void {
    if (at < 0 || length < 0 || at + length > this.length)
      throw new FontTrouble(
        `is damaged: its part “${this.#what}” ends too early. Get the file once more from where it came from.`,
      );
  }
}
