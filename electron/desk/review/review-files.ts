import type { WordStory } from '../../../briefing/edited/word-story.ts';
import type { OutputFile } from '../files/write-files.ts';
import { openParts } from '../pack/parts.ts';
import { zipParts } from '../pack/zip-parts.ts';
import { writeChanges } from './write-changes.ts';
import { writeComments, type CommentsOrder } from './write-comments.ts';

/** What is put into Word files for those who go on working in them. */
export interface Review extends CommentsOrder {
  readonly comments: boolean;
  /** The older text; absent: no changes are marked. */
  readonly changesFrom?: WordStory | undefined;
}

/** The files with changes and comments in those that are Word’s. */
export function reviewFiles(files: readonly OutputFile[], review: Review): readonly OutputFile[] {
  if (!review.comments && review.changesFrom === undefined) return files;
  return files.map((file) =>
    file.name.endsWith('.docx') ? { name: file.name, bytes: reviewed(file.bytes, review) } : file,
  );
}

function reviewed(bytes: Uint8Array, { comments, changesFrom, ...order }: Review): Uint8Array {
  const parts = openParts(bytes);
  if (comments) writeComments(parts, order);
  if (changesFrom !== undefined) writeChanges(parts, changesFrom, order.now);
  return zipParts(parts);
}
