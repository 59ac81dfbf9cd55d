import { basename, extname } from 'node:path';
import type { WordStory } from '../../../briefing/edited/word-story.ts';
import { refused, type Outcome } from '../../../briefing/outcome.ts';
import { composeBriefing } from '../export/compose-briefing.ts';
import { gatherFromDesk } from '../export/gather-from-desk.ts';
import type { BriefingTimes } from '../export/select-inputs.ts';
import { readInput } from '../intake/read-input.ts';
import type { Desk } from '../open-desk.ts';
import { packer } from '../pack/packer.ts';
import type { Parsers } from '../parsers/parsers.ts';

/** The parsers by which an older text is found. */
export type OlderTextParsers = Pick<Parsers, 'readWord' | 'merge' | 'readBoundaries' | 'readCapture'>;

/** The older text: that of a Word file by its path, or of another briefing of the desk by its id. */
export async function findOlderText(
  from: string,
  desk: Desk | undefined,
  times: BriefingTimes,
  parsers: OlderTextParsers,
): Promise<Outcome<WordStory>> {
  if (extname(from).toLowerCase() === '.docx') {
    const content = await readInput(from);
    return content.ok ? parsers.readWord(content.value, basename(from)) : content;
  }
  if (desk === undefined)
    return refused('wrong-usage', 'Give a Word file with --changes-from where there is no desk.');
  const gathered = await gatherFromDesk(desk, [from]);
  if (!gathered.ok) return gathered;
  const [inputs] = gathered.value;
  if (inputs === undefined) return refused('bad-input', `There is no briefing ${from} on the desk.`);
  const composed = await composeBriefing(inputs, times, parsers);
  if (!composed.ok) return composed;
  const { document, style } = composed.value;
  const packed = await packer.write(document, style);
  return packed.ok ? parsers.readWord(packed.value, from) : packed;
}
