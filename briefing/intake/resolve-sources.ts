import { splitLocator } from '../facts/split-locator.ts';
import type { Place } from '../outcome.ts';
import { isFields } from '../schemas/fields.ts';
import type { Fields } from '../schemas/fields.ts';
import type { SourceNames } from './source-names.ts';

/**
 * Puts ids in the place of the names of sources, in a fact as it was written. Undefined where a name could not be resolved:
 * then the list of names holds the finding.
 */
export function resolveSources(
  fact: Fields,
  names: SourceNames,
  placeOf: (field: string) => Place,
): Fields | undefined {
  const speaker = speakerName(fact['saidBy']);
  const evidence: unknown[] = [];
  const readIn = placeOf('evidence');
  for (const piece of evidenceOf(fact['evidence'])) {
    const name = isFields(piece) ? piece['source'] : undefined;
    const source =
      typeof name === 'string' ? names.resolve({ name, role: 'read', place: readIn, speaker }) : name;
    if (source === undefined && name !== undefined) return undefined;
    evidence.push(isFields(piece) ? { ...piece, ...(source === undefined ? {} : { source }) } : piece);
  }
  const resolved = evidence.length === 0 ? fact : { ...fact, evidence };
  const name = fact['reportedBy'];
  if (typeof name !== 'string' || name.trim() === '') return resolved;
  const citedIn = firstSource(evidence);
  const reportedBy = names.resolve({
    name,
    role: 'reporter',
    place: placeOf('reportedBy'),
    speaker,
    citedIn,
  });
  return reportedBy === undefined ? undefined : { ...resolved, reportedBy };
}

/** The pieces of evidence, in words or as fields, as a list. */
function evidenceOf(evidence: unknown): readonly unknown[] {
  const pieces: readonly unknown[] = evidence === undefined ? [] : [evidence].flat();
  return pieces.map((piece) => (typeof piece === 'string' ? splitLocator(piece) : piece));
}

function firstSource(evidence: readonly unknown[]): string | undefined {
  const source = isFields(evidence[0]) ? evidence[0]['source'] : undefined;
  return typeof source === 'string' ? source : undefined;
}

function speakerName(saidBy: unknown): string | undefined {
  const name = isFields(saidBy) ? saidBy['name'] : saidBy;
  return typeof name === 'string' ? name : undefined;
}
