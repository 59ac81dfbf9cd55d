import type { EvidenceCheck } from '../../../briefing/facts/evidence-check.ts';
import type { EvidenceForm } from '../../../briefing/facts/form/fact-form.ts';
import { EvidenceMark } from './evidence-mark.tsx';

export interface EvidenceSummaryProps {
  readonly evidence: EvidenceForm;
  readonly name: string;
  readonly check: EvidenceCheck | undefined;
}

/** A piece of evidence as it is read: the source, the place, its words within what stands around them. */
export function EvidenceSummary({ evidence, name, check }: EvidenceSummaryProps) {
  const { source, locator, quotation } = evidence;
  const found = check?.found;
  return (
    <article className="fact-evidence" aria-label={`Evidence in ${name}`}>
      <header className="small">
        <span className="strong cut" dir="auto">
          {name}
        </span>
        <span className="second">{locator}</span>
      </header>
      {quotation !== '' && (
        <blockquote className="quotation" dir="auto">
          {found?.before}
          <span className="evidence">{found === undefined ? `“${quotation}”` : found.words}</span>
          {found?.after}
        </blockquote>
      )}
      <footer className="small">
        <EvidenceMark check={check} source={source} />
      </footer>
    </article>
  );
}
