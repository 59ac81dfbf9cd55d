import { useShallow } from 'zustand/shallow';
import { formatInstant } from '../../briefing/facts/format-instant.ts';
import { wallClock } from '../../briefing/facts/wall-clock.ts';
import { counted } from '../../briefing/text/counted.ts';
import { Icon } from '../controls/icon.tsx';
import { Tallies } from '../controls/tally.tsx';
import { ReadOnlySign } from '../frame/read-only-sign.tsx';
import { useWindow } from '../state/window-state.ts';
import { useDraft, useDraftState } from './draft-state.ts';
import { findingsOf, isChecked } from './findings-of.ts';
import { useLasting } from './use-lasting.ts';
import { useSettled } from './use-settled.ts';
import { languageName } from './set-up/language-name.ts';
import { countSeverities } from '../findings/count-severities.ts';

/** What was saved and what is amiss. */
export function DraftStatus() {
  return (
    <>
      <SavedLine />
      <TallyLine />
      <Announced />
    </>
  );
}

/** What the draft is made with. */
export function DraftStatusEnd() {
  const { briefing, head, onDesk } = useDraftState(
    useShallow(({ briefing: now, head: asked, onDesk: read }) => ({
      briefing: now,
      head: asked,
      onDesk: read,
    })),
  );
  const { templateVersion, deskLanguage, timeZone } = onDesk;
  const version = templateVersion === undefined ? '' : `, version ${templateVersion}`;
  const cutOff =
    briefing.cutOff === undefined
      ? 'No cut-off'
      : `Cut-off ${formatInstant(briefing.cutOff, deskLanguage, timeZone, 'short')}`;
  return (
    <>
      <span>
        {head.title}
        {version}
      </span>
      <span>{cutOff}</span>
      <span>{languageName(briefing.language ?? head.language, deskLanguage)}</span>
    </>
  );
}

/** Milliseconds that all has been saved until it is said: while one types, it would come and go. */
const savedFor = 500;

function SavedLine() {
  const { saving, savedAt, trouble, isReadOnly, clashes } = useDraftState(
    useShallow((state) => ({
      saving: state.saving,
      savedAt: state.savedAt,
      trouble: state.trouble,
      isReadOnly: state.isReadOnly,
      clashes: Object.keys(state.clashes).length,
    })),
  );
  const isSaved = useLasting(saving === 'saved', savedFor);
  const timeZone = useWindow((state) => state.about?.timeZone ?? 'UTC');
  if (isReadOnly) return <ReadOnlySign />;
  if (saving === 'refused') return <NotSaved trouble={trouble} hasClash={clashes > 0} />;
  if (!isSaved) return <span>Saving</span>;
  return (
    <span>
      <Icon name="check" size={14} tone="done" />
      {savedAt === undefined ? 'Saved' : `Saved ${wallClock(Date.parse(savedAt), timeZone).time}`}
    </span>
  );
}

function NotSaved({
  trouble,
  hasClash,
}: {
  readonly trouble: string | undefined;
  readonly hasClash: boolean;
}) {
  const why = trouble ?? (hasClash ? 'the same words were changed in another window' : 'the desk refused');
  return (
    <span className="draft-not-saved" role="alert" title={why}>
      <Icon name="error" size={14} tone="error" />
      <span className="cut">Not saved: {why}</span>
    </span>
  );
}

/** Milliseconds without a change after which readers hear how things stand. */
const announceAfter = 2000;

/** Saving and findings as readers hear of them: once, after a pause. */
function Announced() {
  const isSaved = useDraftState((state) => state.saving === 'saved');
  const findings = useDraftState(useShallow((state) => countSeverities(findingsOf(state))));
  const isKnown = useDraftState(isChecked);
  const { error, warning, note } = findings;
  const found = [counted(error, 'error'), counted(warning, 'warning'), counted(note, 'note')].join(', ');
  const words = `${isSaved ? 'Saved.' : ''} ${isKnown ? `${found}.` : ''}`;
  const settled = useSettled(words, announceAfter);
  return (
    <span className="hidden-label" role="status">
      {settled}
    </span>
  );
}

function TallyLine() {
  const draft = useDraft();
  const findings = useDraftState(findingsOf);
  const isKnown = useDraftState(isChecked);
  if (!isKnown) return null;
  return (
    <button type="button" className="draft-tallies" onClick={() => draft.showPane('findings')}>
      <Tallies counts={countSeverities(findings)} />
    </button>
  );
}
