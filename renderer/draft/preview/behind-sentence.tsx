import { counted } from '../../../briefing/text/counted.ts';
import { currentAnswer } from '../../bridge/current-answer.ts';
import { useCall } from '../../bridge/use-call.ts';
import { FactBadge } from '../../controls/badge.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { useDraft, useDraftState } from '../draft-state.ts';
import { mergedUses } from '../facts-pane/merged-uses.ts';
import type { ChosenSentence } from './chosen-sentence.ts';

interface BehindSentenceProps {
  readonly chosen: ChosenSentence;
  readonly onClose: () => void;
}

/** The facts behind the sentence that was chosen; each opens in the list of facts. */
export function BehindSentence({ chosen, onClose }: BehindSentenceProps) {
  const { facts } = chosen;
  const title =
    facts.length === 0
      ? 'No fact is behind this sentence'
      : `${counted(facts.length, 'fact')} behind this sentence`;
  return (
    <section className="behind" aria-label={title}>
      <header className="behind-head">
        <h3 className="small strong">{title}</h3>
        <OriginsOf ids={facts} />
        <span className="grow" />
        <IconButton icon="close" label="Close" shortcut="Escape" size="low" onPress={onClose} />
      </header>
      {facts.length > 0 && (
        <ul className="behind-facts">
          {facts.map((id) => (
            <FactBehind key={id} id={id} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** `4 citations, 1 origin`: on how many legs the sentence stands. */
function OriginsOf({ ids }: { readonly ids: readonly string[] }) {
  const asked = ids.slice(0, mostAsked);
  const value = currentAnswer(useCall('origins:count', { ids: asked }, { when: asked.length > 0 }));
  if (value === undefined || value.citations === 0) return null;
  return <span className="small second">{value.words}</span>;
}

/** As many as are counted at once. */
const mostAsked = 200;

function FactBehind({ id }: { readonly id: string }) {
  const draft = useDraft();
  const statement = useDraftState(({ preview }) => preview?.facts.find((fact) => fact.id === id)?.statement);
  const uses = useDraftState(({ preview }) => mergedUses(preview?.uses.get(id) ?? []).length);
  const open = (): void => {
    draft.chooseFact(id);
    draft.showPane('facts');
  };
  return (
    <li className="behind-fact">
      <FactBadge id={id} onPress={open} />
      <span className="cut grow" dir="auto" title={statement}>
        {statement}
      </span>
      <span className="small quiet">{counted(uses, 'place')}</span>
    </li>
  );
}
