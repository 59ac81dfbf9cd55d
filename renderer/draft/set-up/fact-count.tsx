import { leftOutSentence } from '../../../briefing/drafts/left-out-words.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { Notice } from '../../controls/notice.tsx';
import { LinkButton } from '../../controls/link-button.tsx';
import { useDraft } from '../draft-state.ts';
import { useDraftFacts } from '../facts-pane/use-draft-facts.ts';

/** How many facts the rules let in, counted as they are changed, and why others stay out. */
export function FactCount() {
  const draft = useDraft();
  const { value, failure } = useDraftFacts();
  if (failure !== undefined)
    return (
      <Notice tone="error" title="The facts could not be counted.">
        {failure.message}
      </Notice>
    );
  const showLeftOut = (): void => {
    draft.showFacts((value?.leftOut ?? []).map(({ id }) => id));
    draft.showPane('facts');
  };
  const sentence = leftOutSentence(value?.counts ?? []);
  return (
    <div className="set-up-count" role="status">
      <b>{value?.selected ?? ''}</b>
      <p>
        {value !== undefined && `of ${counted(value.all, 'fact')}`}
        {sentence !== '' && (
          <span className="small second">
            {sentence} <LinkButton onClick={showLeftOut}>Show them</LinkButton>
          </span>
        )}
      </p>
    </div>
  );
}
