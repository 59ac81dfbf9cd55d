import { useCall } from '../../bridge/use-call.ts';
import { FactBadge } from '../../controls/badge.tsx';
import { Icon } from '../../controls/icon.tsx';
import { goTo } from '../../state/window-state.ts';

/** The facts that took each other's place, one of them the fact in view; nothing where it stands alone. */
export function ChainNotice({ id }: { readonly id: string }) {
  const { value: chain = [] } = useCall('facts:chain', { id });
  if (chain.length < 2 || !chain.some((one) => one.id === id)) return null;
  const last = chain.at(-1);
  return (
    <nav className="fact-succession small" aria-label="Facts that took each other’s place">
      <span className="second">
        {last?.id === id ? 'The newest of its line:' : `Superseded. The newest is ${last?.id ?? ''}:`}
      </span>
      {chain.map((one, place) => (
        <span key={one.id} className="line">
          {place > 0 && <Icon name="right" size={12} />}
          {one.id === id ? (
            <b aria-current="true">{one.id}</b>
          ) : (
            <FactBadge id={one.id} onPress={() => goTo({ kind: 'facts', chosen: one.id })} />
          )}
        </span>
      ))}
    </nav>
  );
}
