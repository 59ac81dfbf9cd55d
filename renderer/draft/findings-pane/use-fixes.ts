import type { RequestOf } from '../../../briefing/contract.ts';
import { takenIn } from '../../../briefing/drafts/take-fact.ts';
import type { Finding, Fix } from '../../../briefing/outcome.ts';
import { useCall } from '../../bridge/use-call.ts';
import { say } from '../../controls/toast.tsx';
import type { Draft } from '../draft-state.ts';
import { useDraft, useDraftState } from '../draft-state.ts';
import { withCaptureWords, withoutMarks } from './quotation-changes.ts';
import { withoutCitation } from './without-citation.ts';
import { useSetUp } from '../set-up/use-set-up.ts';

/** Something that can be done about a finding. */
export interface FindingFix {
  readonly label: string;
  readonly run: () => void;
}

/** All that can be done about a finding of the draft on the screen. */
export function useFixes(finding: Finding): readonly FindingFix[] {
  const draft = useDraft();
  const isReadOnly = useDraftState((state) => state.isReadOnly);
  const taking = useTaking(finding);
  const removing = useRemoving(finding);
  if (isReadOnly) return [];
  return [...quotationFixes(draft, finding), ...replacements(draft, finding), ...taking, ...removing];
}

/** What can be done about words in quotation marks: whatever the line is when it is done. */
function quotationFixes(draft: Draft, finding: Finding): readonly FindingFix[] {
  if (!aboutQuotations.has(finding.rule)) return [];
  const { slot, line } = finding.place ?? {};
  if (slot === undefined || line === undefined) return [];
  const deeds = [
    ['Use the capture’s words', withCaptureWords],
    ['Take off the marks', withoutMarks],
  ] as const;
  return deeds
    .filter(([, change]) => change(lineOf(draft, slot, line), finding) !== undefined)
    .map(([label, change]) => ({
      label,
      run: () => {
        const now = change(lineOf(draft, slot, line), finding);
        const { column = 1, length = 0, use = '' } = now ?? {};
        if (now === undefined || draft.hand()?.replace({ slot, line, column }, length, use) !== true)
          say(changedSince);
      },
    }));
}

const aboutQuotations = new Set(['quotation-near', 'quotation-absent', 'quotation-hidden']);

const changedSince = 'The text has changed since. Look at the line and correct it by hand.';

function replacements(draft: Draft, finding: Finding): readonly FindingFix[] {
  const { place = {} } = finding;
  const { slot, line } = place;
  if (slot === undefined || line === undefined) return [];
  const text = lineOf(draft, slot, line);
  const fixes = withCaptureWords(text, finding) === undefined ? (finding.fixes ?? []) : [];
  const removal = isUnknownId(finding) ? withoutCitation(text, finding.found ?? '') : undefined;
  return [...fixes, ...(removal === undefined ? [] : [removal])].map((fix) => ({
    label: fix === removal ? 'Remove the citation' : `Use ${fix.use}`,
    run: () => replace(draft, { slot, line, column: place.column ?? 1 }, fix),
  }));
}

interface FixPlace {
  readonly slot: string;
  readonly line: number;
  readonly column: number;
}

function replace(draft: Draft, { slot, line, column }: FixPlace, { find, use }: Fix): void {
  const text = lineOf(draft, slot, line);
  const after = text.indexOf(find, column - 1);
  const at = after === -1 ? text.indexOf(find) : after;
  const isDone =
    at !== -1 && draft.hand()?.replace({ slot, line, column: at + 1 }, find.length, use) === true;
  if (!isDone) say(changedSince);
}

function lineOf(draft: Draft, slot: string, line: number): string {
  return draft.state.getState().texts[slot]?.split('\n')[line - 1] ?? '';
}

function isUnknownId({ rule, found, place }: Finding): boolean {
  const isUnknown = rule === 'unknown-citation' || rule === 'unknown-fact';
  return isUnknown && place?.slot !== undefined && found !== undefined;
}

/** A value for a parameter that the template does not have can be taken away. */
function useRemoving({ rule, place }: Finding): readonly FindingFix[] {
  const parameters = useDraftState(({ briefing }) => briefing.parameters);
  const known = useDraftState(({ head }) => head.parameters);
  const change = useSetUp();
  const name = place?.field?.replace(/^parameters\./u, '') ?? '';
  const isStray = rule === 'parameter' && Object.hasOwn(parameters, name);
  if (!isStray || known.some((parameter) => parameter.name === name)) return [];
  const { [name]: _value, ...others } = parameters;
  return [{ label: `Remove “${name}”`, run: () => void change({ parameters: others }) }];
}

/** A fact of the desk that the prose names and the selection leaves out can be taken in. */
function useTaking(finding: Finding): readonly FindingFix[] {
  const id = isUnknownId(finding) ? finding.found : undefined;
  const selection = useDraftState(({ briefing }) => briefing.selection);
  const cutOff = useDraftState(({ briefing }) => briefing.cutOff);
  const change = useSetUp();
  const request = {
    ids: id === undefined ? [] : [id],
    selection,
    ...(cutOff === undefined ? {} : { cutOff }),
  };
  const { value } = useCall('drafts:could-take', request as RequestOf<'drafts:could-take'>, {
    when: id !== undefined,
  });
  const canTakeIn = id !== undefined && value?.includes(id) === true;
  if (!canTakeIn) return [];
  return [{ label: `Take ${id} in`, run: () => void change({ selection: takenIn(selection, id, true) }) }];
}
