/** Room for so many bytes is asked for at once. */
const blockSize = 1 << 20;

/** Bytes that are written one after the other and kept without the room that many small buffers would take. */
export class ByteStore {
  readonly #full: Buffer[] = [];
  #open = Buffer.allocUnsafeSlow(blockSize);
  #used = 0;

  /** Adds bytes, or a text of which each character is one; answers how many bytes that were. */
  write(data: Uint8Array | string): number {
    if (data.length > this.#open.length - this.#used) this.#turn(data.length);
    if (typeof data === 'string') this.#open.write(data, this.#used, 'latin1');
    else this.#open.set(data, this.#used);
    this.#used += data.length;
    return data.length;
  }

  /** What was written so far, block after block. */
  get blocks(): readonly Uint8Array[] {
    return [...this.#full, this.#open.subarray(0, this.#used)];
  }

  /** All bytes; the store is empty afterwards. */
  take(): Uint8Array<ArrayBuffer> {
    const length = this.#full.reduce((sum, block) => sum + block.length, this.#used);
    const bytes = new Uint8Array(length);
    let at = 0;
    for (const block of this.blocks) {
      bytes.set(block, at);
      at += block.length;
    }
    this.#full.length = 0;
    this.#used = 0;
    return bytes;
  }

  #turn(needed: number): void {
    this.#full.push(this.#open.subarray(0, this.#used));
    this.#open = Buffer.allocUnsafeSlow(Math.max(blockSize, needed));
    this.#used = 0;
  }
}
