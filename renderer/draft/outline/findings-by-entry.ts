import type { Finding } from '../../../briefing/outcome.ts';
import { isInDraft } from '../findings-pane/go-to-finding.ts';

/** Findings by the line of the outline they belong to: the name of a slot, or `set-up`; those of facts, sources and the template by none. */
export function findingsByEntry(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { slot } = finding.place ?? {};
    const entry = slot ?? (isInDraft(finding) ? 'set-up' : undefined);
    if (entry === undefined) continue;
    const others = found.get(entry);
    if (others === undefined) found.set(entry, [finding]);
    else others.push(finding);
  }
  return found;
}
