import type { WithheldThing } from './needle.ts';

/** What is withheld in words that go on a sentence, without its own words: `the speaker of fact T06`. */
export function nameWithheld({ kind, id, field }: WithheldThing): string {
  if (kind === 'hint') return nameHint(id, field);
  const detail = /^details, (?<name>.+)$/u.exec(field)?.groups?.['name'];
  return `the ${detail === undefined ? field : `detail “${detail}”`} of ${kind} ${id}`;
}

function nameHint(id: string, field: string): string {
  switch (id) {
    case 'marking':
      return 'a marking that only what is withheld has';
    case 'count':
      return `how many ${field} there are with those withheld`;
    case 'total':
      return `a total (${field}) that counts in what is withheld`;
    default:
      return `a gap that tells of a ${field} that is missing`;
  }
}
