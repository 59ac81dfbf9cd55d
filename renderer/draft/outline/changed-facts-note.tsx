import { counted } from '../../../briefing/text/counted.ts';
import { useWindow } from '../../state/window-state.ts';
import { useDraft, useDraftState } from '../draft-state.ts';
import { sinceWords } from './since-words.ts';

/** Which facts are not as they were when the draft was last open. */
export function ChangedFactsNote() {
  const draft = useDraft();
  const changed = useDraftState((state) => state.changed);
  const about = useWindow((state) => state.about);
  const language = useDraftState((state) => state.onDesk.deskLanguage);
  if (changed === undefined || about === undefined) return null;
  const { added, edited, since } = changed;
  const show = (): void => {
    draft.showFacts([...added, ...edited]);
    draft.showPane('facts');
  };
  return (
    <div className="outline-foot small">
      <p className="strong">
        {counted(added.length + edited.length, 'fact')} changed since{' '}
        {sinceWords(since, about.now, { language, timeZone: about.timeZone })}
      </p>
      <p className="second">
        {changeWords(added, edited)}{' '}
        <button type="button" className="draft-link" onClick={show}>
          Show them
        </button>
      </p>
    </div>
  );
}

/** `T05 is new; T04 and P03 were edited.` */
export function changeWords(added: readonly string[], edited: readonly string[]): string {
  const parts = [
    ...(added.length === 0 ? [] : [`${listed(added)} ${added.length === 1 ? 'is' : 'are'} new`]),
    ...(edited.length === 0 ? [] : [`${listed(edited)} ${edited.length === 1 ? 'was' : 'were'} edited`]),
  ];
  return `${parts.join('; ')}.`;
}

/** The most ids that are named one by one. */
const mostNamed = 4;

function listed(ids: readonly string[]): string {
  if (ids.length > mostNamed) return String(ids.length);
  return ids.length < 2 ? ids.join('') : `${ids.slice(0, -1).join(', ')} and ${ids.at(-1) ?? ''}`;
}
