import './fact-card.css';
import type { EvidenceOnCard, FactOnCard } from '../../briefing/cards/fact-on-card.ts';
import type { LeftOutReason } from '../../briefing/drafts/select-facts.ts';
import { counted } from '../../briefing/text/counted.ts';
import { useCall } from '../bridge/use-call.ts';
import { Badge, FactBadge, GradeBadge } from '../controls/badge.tsx';
import { Button } from '../controls/button.tsx';
import { GhostRows } from '../controls/ghost-rows.tsx';
import { Notice } from '../controls/notice.tsx';
import { goTo } from '../state/window-state.ts';
import { FoundInCapture } from './found-in-capture.tsx';

export interface FactCardProps {
  readonly id: string;
  /** In which it is looked at; then the card says whether that lets the fact in. */
  readonly briefing?: string;
  /** In how many places it is used. */
  readonly uses?: number | undefined;
  /** Shows those places. */
  readonly onUses?: (() => void) | undefined;
}

/** A fact with who said it and the words it rests on, for a card beside where it is used. */
export function FactCard({ id, briefing, uses, onUses }: FactCardProps) {
  const request = briefing === undefined ? { id } : { id, briefing };
  const { value, failure } = useCall('editor:fact', request);
  const fact = value?.id === id ? value : undefined;
  if (failure !== undefined) return <Notice tone="error" title={failure.message} />;
  if (fact === undefined) return <GhostRows label={`Loading ${id}`} rows={4} />;
  return (
    <div className="fact-card">
      <FactHead fact={fact} />
      <p className="fact-card-statement" dir="auto">
        {fact.statement}
      </p>
      <FactPairs fact={fact} />
      {fact.evidence.map((evidence) => (
        <EvidenceWords
          key={`${evidence.source} ${evidence.locator ?? ''} ${evidence.quotation ?? ''}`}
          evidence={evidence}
        />
      ))}
      <FactFoot fact={fact} uses={uses} onUses={onUses} />
    </div>
  );
}

function FactHead({ fact }: { readonly fact: FactOnCard }) {
  return (
    <header className="fact-card-head">
      <FactBadge id={fact.id} />
      <span className="small second">{fact.kind}</span>
      {fact.leftOut === undefined ? null : <Badge>{leftOutWords[fact.leftOut]}</Badge>}
      <span className="grow" />
      <GradeBadge grade={fact.grade} />
    </header>
  );
}

const leftOutWords: Readonly<Record<LeftOutReason, string>> = {
  'not selected': 'not in this briefing',
  'taken out': 'taken out of this briefing',
  superseded: 'superseded',
  withdrawn: 'withdrawn',
  'known after the cut-off': 'known after the cut-off',
  'dated after the cut-off': 'dated after the cut-off',
};

function FactPairs({ fact }: { readonly fact: FactOnCard }) {
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ...fact.quantities.map((quantity) => ['Quantity', quantity] as const),
    ['When', fact.when],
    ['Said by', fact.saidBy],
    ['Reported by', fact.reportedBy],
    ['A view', fact.judgement],
    ['Replaced by', fact.supersededBy],
  ];
  return (
    <dl className="pairs">
      {pairs
        .filter(([, words]) => words !== undefined)
        .map(([name, words]) => (
          <div key={`${name} ${words ?? ''}`} className="fact-card-pair">
            <dt>{name}</dt>
            <dd dir="auto">{words}</dd>
          </div>
        ))}
    </dl>
  );
}

function EvidenceWords({
  evidence: { quotation, capture, title, locator },
}: {
  readonly evidence: EvidenceOnCard;
}) {
  const found = capture?.found;
  return (
    <>
      {quotation !== undefined && (
        <blockquote className="quotation" dir="auto">
          “{found?.before}
          <mark className="evidence">{found?.words ?? quotation}</mark>
          {found?.after}”
        </blockquote>
      )}
      <FoundInCapture
        capture={capture}
        hasQuotation={quotation !== undefined}
        read={[title, locator].filter(Boolean).join(', ')}
      />
    </>
  );
}

function FactFoot({
  fact,
  uses,
  onUses,
}: { readonly fact: FactOnCard } & Pick<FactCardProps, 'uses' | 'onUses'>) {
  const evidence = fact.evidence.find(({ capture }) => capture !== undefined);
  const { capture } = evidence ?? {};
  return (
    <footer className="fact-card-foot">
      <Button kind="plain" size="low" onPress={() => goTo({ kind: 'facts', chosen: fact.id })}>
        Open fact
      </Button>
      {evidence !== undefined && capture !== undefined && (
        <Button
          kind="plain"
          size="low"
          onPress={() => goTo({ kind: 'sources', chosen: evidence.source, capture: capture.sha256 })}
        >
          Show in capture
        </Button>
      )}
      <span className="grow" />
      {uses !== undefined && <Uses count={uses} onPress={onUses} />}
    </footer>
  );
}

function Uses({ count, onPress }: { readonly count: number; readonly onPress: (() => void) | undefined }) {
  const words = count === 0 ? 'Not used' : `Used in ${counted(count, 'place')}`;
  if (onPress === undefined || count === 0)
    return <span className="small quiet fact-card-uses">{words}</span>;
  return (
    <Button kind="plain" size="low" onPress={onPress}>
      {words}
    </Button>
  );
}
