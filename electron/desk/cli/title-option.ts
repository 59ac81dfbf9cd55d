import { InvalidArgumentError, Option } from 'commander';
import { lineText } from '../../../briefing/schemas/text-schema.ts';

/** `--title TITLE`: the title of a briefing that is made of --facts, of which the same is asked as of any other title. */
export function titleOption(): Option {
  return new Option('--title <title>', 'title of the briefing made of --facts').argParser(readTitle);
}

function readTitle(text: string): string {
  const read = lineText().safeParse(text);
  if (read.success) return read.data;
  throw new InvalidArgumentError(`Write ${read.error.issues[0]?.message ?? 'another one'}.`);
}
