import type { EvidenceCheck } from '../../../briefing/facts/evidence-check.ts';
import { Button } from '../../controls/button.tsx';
import { useFacts } from '../facts-state.ts';
import { EvidenceSummary } from './evidence-summary.tsx';
import { FactOrigins } from './fact-origins.tsx';
import type { FormPart } from './form-parts.ts';
import { useEdited } from './form-parts.ts';

/** The evidence of a fact as the desk has it, below its form. */
export function KeptEvidence({
  editor,
  isReadOnly,
  checks,
}: FormPart & { readonly checks: readonly EvidenceCheck[] }) {
  const { fact, names } = useEdited(editor, (edited) => edited.kept);
  return (
    <section className="fact-section" aria-label="Evidence">
      <header className="line">
        <h3>Evidence</h3>
        <FactOrigins fact={fact} />
        <span className="grow" />
        {!isReadOnly && (
          <Button
            kind="plain"
            size="low"
            icon={fact.evidence.length === 0 ? 'plus' : 'pencil'}
            onPress={() => useFacts.setState({ tab: 'evidence' })}
          >
            {fact.evidence.length === 0 ? 'Add evidence' : 'Edit evidence'}
          </Button>
        )}
      </header>
      {fact.evidence.map(({ source, locator = '', quotation = '' }, index) => (
        <EvidenceSummary
          key={index}
          evidence={{ source, locator, quotation }}
          name={names[source] ?? source}
          check={checks[index]}
        />
      ))}
    </section>
  );
}
