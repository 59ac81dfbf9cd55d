import { useCall } from '../../bridge/use-call.ts';
import { FactBadge } from '../../controls/badge.tsx';
import { Notice } from '../../controls/notice.tsx';
import { LinkButton } from '../../controls/link-button.tsx';
import { goTo } from '../../state/window-state.ts';

/** Which of a briefing's facts are new or edited since it was last opened. */
export function ChangedFacts({ id }: { readonly id: string }) {
  const { value, failure } = useCall('briefings:changes', { id });
  if (failure !== undefined)
    return (
      <Notice tone="warning" title="What changed is not known.">
        {failure.message}
      </Notice>
    );
  if (value === undefined || value.since === undefined) return null;
  return (
    <>
      <h3>
        Changed since you last opened it
        {value.count > 0 && (
          <LinkButton onClick={() => goTo({ kind: 'draft', briefing: id, shows: 'facts' })}>
            {value.count > value.facts.length ? `Show all ${value.count}` : 'Show'}
          </LinkButton>
        )}
      </h3>
      {value.count === 0 && <p className="second small">None of its facts.</p>}
      <ul className="detail-lines">
        {value.facts.map((fact) => (
          <li key={fact.id}>
            <FactBadge id={fact.id} onPress={() => goTo({ kind: 'facts', chosen: fact.id })} />
            <span dir="auto">
              {fact.how === 'new' ? 'New: ' : 'Edited: '}
              {fact.statement}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
