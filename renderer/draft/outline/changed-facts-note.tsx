import { counted } from '../../../briefing/text/counted.ts';
import { LinkButton } from '../../controls/link-button.tsx';
import { useWindow } from '../../state/window-state.ts';
import { useDraft, useDraftState } from '../draft-state.ts';
import { changeWords } from './changed-facts-words.ts';
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
        {changeWords(added, edited)} <LinkButton onClick={show}>Show them</LinkButton>
      </p>
    </div>
  );
}
