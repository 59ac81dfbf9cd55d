import { randomUUID } from 'node:crypto';
import type { FiledFile } from '../../../briefing/contract/capture-calls.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import type { CaptureDesk, CaptureInput, FiledCapture } from './keep-capture.ts';
import { fileCapture } from './keep-capture.ts';

/** How many wait at most; the oldest is forgotten. */
const mostFiled = 200;

/** Files of one window that are on the disk and wait for a source to name them. */
export class FiledFiles {
  readonly #filed = new Map<string, FiledCapture>();

  /** Reads a file and puts its bytes on the disk; its text is not kept in memory. */
  async file(desk: CaptureDesk, input: CaptureInput): Promise<Outcome<FiledFile>> {
    const filed = await fileCapture(desk, input);
    if (!filed.ok) return filed;
    const { text, fileName } = filed.value;
    const ticket = randomUUID();
    this.#filed.set(ticket, { ...filed.value, text: { ...text, text: '', paragraphs: [], hidden: [] } });
    for (const oldest of this.#filed.keys()) {
      if (this.#filed.size <= mostFiled) break;
      this.#filed.delete(oldest);
    }
    const { format, title } = text;
    const characters = text.text.length;
    const file = { ticket, fileName, format, characters, ...(title === undefined ? {} : { title }) };
    return done(file, filed.findings);
  }

  /** Hands files over, once. */
  take(tickets: readonly string[]): Outcome<readonly FiledCapture[]> {
    const filed = tickets.map((ticket) => this.#filed.get(ticket));
    const there = filed.filter((one) => one !== undefined);
    if (there.length < filed.length)
      return refused('bad-input', 'A file is not at hand any more. Nothing was captured. Choose it again.');
    for (const ticket of tickets) this.#filed.delete(ticket);
    return done(there);
  }
}
