import type { Finding } from '../../../briefing/outcome.ts';

/** Findings by the line of the outline they belong to: the name of a slot, or `set-up`; those of the template by neither. */
export function findingsByEntry(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { slot, field, template } = finding.place ?? {};
    const entry = slot ?? (field === undefined || template !== undefined ? undefined : 'set-up');
    if (entry === undefined) continue;
    const others = found.get(entry);
    if (others === undefined) found.set(entry, [finding]);
    else others.push(finding);
  }
  return found;
}
