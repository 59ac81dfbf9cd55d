import '../../facts/fact-card.css';
import { useCall } from '../../bridge/use-call.ts';
import { Badge, GradeBadge } from '../../controls/badge.tsx';
import { Button } from '../../controls/button.tsx';
import { GhostRows } from '../../controls/ghost-rows.tsx';
import { Notice } from '../../controls/notice.tsx';
import { OpenAddress } from '../../links/open-address.tsx';
import { goTo } from '../../state/window-state.ts';

/** A source that is cited by itself. */
export function SourceCard({ id }: { readonly id: string }) {
  const { value, failure } = useCall('editor:source', { id });
  if (failure !== undefined) return <Notice tone="error" title={failure.message} />;
  if (value === undefined || value.id !== id) return <GhostRows label={`Loading ${id}`} rows={3} />;
  const pairs = [
    ['From', value.originator],
    ['Author', value.author],
    ['Published', value.published],
    ['Read', value.read],
  ] as const;
  return (
    <div className="fact-card">
      <header className="fact-card-head">
        <Badge>{id}</Badge>
        <span className="small second">{value.type}</span>
        <span className="grow" />
        <GradeBadge grade={value.reliability} />
      </header>
      <p className="fact-card-statement" dir="auto">
        {value.title}
      </p>
      <dl className="pairs">
        {pairs
          .filter(([, words]) => words !== undefined)
          .map(([name, words]) => (
            <div key={name} className="fact-card-pair">
              <dt>{name}</dt>
              <dd dir="auto">{words}</dd>
            </div>
          ))}
      </dl>
      <footer className="fact-card-foot">
        <Button kind="plain" size="low" onPress={() => goTo({ kind: 'sources', chosen: id })}>
          Open source
        </Button>
        {value.url !== undefined && <OpenAddress address={value.url} />}
      </footer>
    </div>
  );
}
