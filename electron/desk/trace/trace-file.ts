import { traceFacts, type FactTrace } from '../../../briefing/edited/trace-facts.ts';
import type { FactPassage } from '../../../briefing/edited/word-story.ts';
import { done, type Finding, type Outcome } from '../../../briefing/outcome.ts';
import { composeBriefing } from '../export/compose-briefing.ts';
import type { StyledDocument } from '../export/compose-briefing.ts';
import type { BriefingInputs } from '../export/briefing-inputs.ts';
import type { BriefingTimes } from '../export/select-inputs.ts';
import { packer } from '../pack/packer.ts';
import type { Parsers } from '../parsers/parsers.ts';

/** With what the words of a file are compared: a draft as it is now, or the marks that the file itself carries. */
export type ComparedWith = 'briefing' | 'marks';

/** What became of the words of facts in a file. */
export interface FileTrace {
  readonly comparedWith: ComparedWith;
  /** All passages; those that were deleted stand last. */
  readonly facts: readonly FactTrace[];
}

/** A Word file that a colleague may have changed, and the draft it is compared with. */
export interface TraceRequest {
  readonly content: Uint8Array;
  readonly fileName: string;
  /** Absent: the marks in the file tell what was changed, without the words as they were. */
  readonly draft?: { readonly inputs: BriefingInputs; readonly times: BriefingTimes };
}

/** Tells which facts’ words somebody changed, moved, copied or deleted in a Word file. */
export async function traceFile(
  { content, fileName, draft }: TraceRequest,
  parsers: Pick<Parsers, 'readWord' | 'merge' | 'readCapture'>,
): Promise<Outcome<FileTrace>> {
  const story = await parsers.readWord(content, fileName);
  if (!story.ok) return story;
  const { passages } = story.value;
  if (draft === undefined) return traced(traceFacts(passages), 'marks', fileName);
  const composed = await composeBriefing(draft.inputs, draft.times, parsers);
  if (!composed.ok) return composed;
  const written = await writtenPassages(composed.value, parsers);
  return written.ok ? traced(traceFacts(passages, written.value), 'briefing', fileName) : written;
}

/** The passages of a document as its Word file has them. */
async function writtenPassages(
  { document, style }: StyledDocument,
  parsers: Pick<Parsers, 'readWord'>,
): Promise<Outcome<readonly FactPassage[]>> {
  const packed = await packer.write(document, style);
  if (!packed.ok) return packed;
  const story = await parsers.readWord(packed.value, 'the briefing');
  return story.ok ? done(story.value.passages) : story;
}

function traced(facts: readonly FactTrace[], comparedWith: ComparedWith, file: string): Outcome<FileTrace> {
  return done({ comparedWith, facts }, [
    ...nothingFound(facts, file),
    ...facts.flatMap((one) => findingOf(one, file)),
  ]);
}

function nothingFound(facts: readonly FactTrace[], file: string): readonly Finding[] {
  if (facts.some(({ state }) => state !== 'deleted')) return [];
  const message =
    'No words of facts can be told in this file: it was not written by Attaché, or a program that saved it took content controls and bookmarks out.';
  return [{ rule: 'trace-nothing', severity: 'warning', message, place: { file } }];
}

const severities: Readonly<Record<Exclude<FactTrace['state'], 'kept'>, Finding['severity']>> = {
  changed: 'warning',
  deleted: 'warning',
  moved: 'note',
  copied: 'note',
};

function findingOf(trace: FactTrace, file: string): readonly Finding[] {
  const { state, facts } = trace;
  if (state === 'kept') return [];
  const [fact] = facts;
  const place = fact === undefined ? { file } : { file, fact };
  return [{ rule: `trace-${state}`, severity: severities[state], message: sentenceOf(trace, state), place }];
}

function sentenceOf(
  { facts, was, is, under }: FactTrace,
  state: Exclude<FactTrace['state'], 'kept'>,
): string {
  const whose = `Words of ${facts.slice(0, 8).join(', ')}`;
  const where = under === '' ? '' : ` under “${under}”`;
  const words = is === undefined ? '' : `: “${is}”`;
  switch (state) {
    case 'changed':
      return was === undefined
        ? `${whose}${where} are not those that were written${words}.`
        : `${whose}${where} were changed: “${was}” is now “${is ?? ''}”.`;
    case 'deleted':
      return `${whose}${where} were deleted${was === undefined ? '' : `: “${was}”`}.`;
    case 'moved':
      return `${whose} were moved, and stand${where} now${words}.`;
    case 'copied':
      return `${whose} stand twice, again${where}${words}.`;
  }
}
