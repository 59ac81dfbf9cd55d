import type { EvidenceMark } from '../captures/evidence-marks.ts';
import type { CaptureFormat } from '../captures/media-type.ts';
import { dayOrInstantSchema, idSchema, lineText } from '../schemas/text-schema.ts';
import { z } from '../schemas/zod.ts';
import type { Source } from '../sources/source.ts';
import { call } from './call.ts';

/** A file whose bytes are on the disk, and which no source names yet. */
export interface FiledFile {
  /** Names it in `captures:keep`, once. */
  readonly ticket: string;
  readonly fileName: string;
  readonly format: CaptureFormat;
  readonly characters: number;
  /** What the document calls itself. */
  readonly title?: string;
}

/** A capture that a source names now. */
export interface KeptFile {
  readonly source: Source;
  readonly sha256: string;
  /** Ids of other sources that have the same bytes as a capture. */
  readonly sameAs: readonly string[];
}

/** Where the words that facts quote stand in a capture. */
export interface CaptureMarks {
  readonly marks: readonly EvidenceMark[];
  /** Facts whose quotation is not in it. */
  readonly missing: readonly string[];
}

const hash = z.string().regex(/^[0-9a-f]{64}$/, { error: '64 hexadecimal digits in lower case' });

/** Captures of sources: keeping files, reading them as text, finding in them what facts quote. */
export const captureCalls = {
  /** The text of a capture, proved by its hash; `bytes` names the JSON of a CaptureText. */
  'captures:text': call<{ readonly bytes: string }>()(z.strictObject({ source: idSchema, sha256: hash })),
  'captures:marks': call<CaptureMarks>()(z.strictObject({ source: idSchema, sha256: hash })),
  /** Reads a file in the parsers' child and puts its bytes on the disk. `read` is now where it is not given. */
  'captures:file': call<FiledFile>()(
    z.strictObject({
      bytes: z.string().max(64),
      fileName: z.string().min(1).max(300),
      mediaType: z.string().max(120).optional(),
      read: dayOrInstantSchema.optional(),
    }),
  ),
  /** Adds files to a source, or each to a new one, as one action. */
  'captures:keep': call<readonly KeptFile[]>()(
    z.strictObject({
      tickets: z.array(z.string().max(64)).min(1).max(200),
      source: idSchema.optional(),
      /** Of a new source. */
      title: lineText().optional(),
      url: z.string().max(2048).optional(),
    }),
  ),
  /** Takes a capture off a source; where no other source names it, its bytes go for good, and no undo brings them back. */
  'captures:remove': call<true>()(z.strictObject({ source: idSchema, sha256: hash })),
};
