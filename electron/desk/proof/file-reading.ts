import type { Reading } from '../../../briefing/releases/proof/text-piece.ts';

/** Takes what a reader of a format found in a file. */
export interface FileReading {
  /** Something to be searched. `reading` says how closely; absent: as text. */
  text(part: string, text: string, reading?: Reading): void;
  /** Words that a reader of the file sees: searched, and to hold the controls. */
  shown(part: string, text: string): void;
  /** Bytes whose format is not known beforehand: searched as what they turn out to be. */
  bytes(part: string, bytes: Uint8Array): void;
  /** A reading of a file within this one, at that part. */
  inner(part: string): FileReading;
  /** Fails the proof. */
  unknown(part: string, reason: string): void;
  /** What no machine looks at. */
  unchecked(part: string, reason: string): void;
}
