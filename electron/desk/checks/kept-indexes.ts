import type { SearchedCapture } from '../../../briefing/captures/look-up-quotation.ts';
import type { CaptureIndex } from '../../../briefing/captures/search/capture-index.ts';
import type { Capture } from '../../../briefing/sources/source.ts';

/** How much text stays in memory with its index, in UTF-16 units: up to three bytes each. */
const mostKept = 120_000_000;

/** An index, or that the capture cannot be read. */
type Kept = CaptureIndex | 'unreadable';

/** Indexes of captures by their hashes; those that were used longest ago give way. */
export class KeptIndexes {
  /** The one used last stands last. */
  readonly #kept = new Map<string, Kept>();
  #length = 0;

  get(sha256: string): Kept | undefined {
    const kept = this.#kept.get(sha256);
    if (kept === undefined) return undefined;
    this.#kept.delete(sha256);
    this.#kept.set(sha256, kept);
    return kept;
  }

  put(sha256: string, kept: Kept): void {
    this.#drop(sha256);
    this.#kept.set(sha256, kept);
    this.#length += lengthOf(kept);
    for (const oldest of this.#kept.keys()) {
      if (this.#length <= mostKept || oldest === sha256) break;
      this.#drop(oldest);
    }
  }

  /** All of some captures that can be read; undefined where one of them is not at hand. */
  all(captures: readonly Capture[]): readonly SearchedCapture[] | undefined {
    const found: SearchedCapture[] = [];
    for (const { sha256 } of captures) {
      const index = this.get(sha256);
      if (index === undefined) return undefined;
      if (index !== 'unreadable') found.push({ sha256, index });
    }
    return found;
  }

  #drop(sha256: string): void {
    const kept = this.#kept.get(sha256);
    this.#kept.delete(sha256);
    if (kept !== undefined) this.#length -= lengthOf(kept);
  }
}

function lengthOf(kept: Kept): number {
  return kept === 'unreadable' ? 0 : kept.capture.text.length;
}
