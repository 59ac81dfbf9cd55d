import type { CaptureText } from '../../../briefing/captures/capture-text.ts';
import { done, type Outcome } from '../../../briefing/outcome.ts';
import { readCapture } from '../desk-captures.ts';
import type { DeskPaths } from '../desk-folder.ts';
import type { Parsers } from '../parsers/parsers.ts';

/** How much text stays in memory, in UTF-16 units; more is read again when it is wanted. */
const mostKept = 40_000_000;

/** The texts of a desk’s captures. What was read lately is at hand; the bytes are proved by their hash at each use. */
export class CaptureTexts {
  readonly #paths: DeskPaths;
  readonly #parsers: Pick<Parsers, 'readCapture'>;
  /** The one used last stands last. */
  readonly #kept = new Map<string, Outcome<CaptureText> & { readonly ok: true }>();

  constructor(paths: DeskPaths, parsers: Pick<Parsers, 'readCapture'>) {
    this.#paths = paths;
    this.#parsers = parsers;
  }

  /** The text of a capture, with the findings that it was read with. */
  async captureText(sha256: string, mediaType?: string): Promise<Outcome<CaptureText>> {
    const bytes = await readCapture(this.#paths, sha256);
    if (!bytes.ok) return bytes;
    const kept = this.#kept.get(sha256);
    if (kept !== undefined) return this.#keep(sha256, kept);
    const type = mediaType === undefined ? {} : { mediaType };
    const read = await this.#parsers.readCapture({ content: bytes.value, fileName: 'The capture', ...type });
    return read.ok ? this.#keep(sha256, read) : read;
  }

  #keep(sha256: string, read: Outcome<CaptureText> & { readonly ok: true }): Outcome<CaptureText> {
    this.#kept.delete(sha256);
    this.#kept.set(sha256, read);
    let length = this.#kept.values().reduce((sum, { value }) => sum + value.text.length, 0);
    for (const [oldest, { value }] of this.#kept) {
      if (length <= mostKept) break;
      this.#kept.delete(oldest);
      length -= value.text.length;
    }
    return done(read.value, read.findings);
  }
}
