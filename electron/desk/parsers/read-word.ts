import { readWordStory } from '../../../briefing/edited/read-word-story.ts';
import type { WordStory } from '../../../briefing/edited/word-story.ts';
import { refused, type Outcome } from '../../../briefing/outcome.ts';
import { unzipPackage } from './unzip-package.ts';

/** A Word file that somebody saved. */
export interface WordRequest {
  readonly content: Uint8Array;
  readonly fileName: string;
}

/** The parts in which words may stand, and those that lead there. */
const wanted = /^(?:_rels\/\.rels|[^/]{1,64}\/(?:_rels\/)?[^/]{1,64}\.xml(?:\.rels)?)$/u;

/** Reads the words of a Word file. */
export function readWord({ content, fileName }: WordRequest): Outcome<WordStory> {
  const unpacked = unzipPackage(content, (name) => wanted.test(name));
  if (unpacked.ok) return readWordStory(unpacked.value, fileName);
  const { message } = unpacked.failure;
  return refused('bad-input', `${fileName} was not read: it ${message}. Save it once more in Word.`);
}
