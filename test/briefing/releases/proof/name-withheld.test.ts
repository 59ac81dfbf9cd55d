import { expect, it } from 'vitest';
import { nameWithheld } from '../../../../briefing/releases/proof/name-withheld.ts';
import type { WithheldThing } from '../../../../briefing/releases/proof/needle.ts';

it.each<[WithheldThing, string]>([
  [{ kind: 'fact', id: 'T06', field: 'speaker' }, 'the speaker of fact T06'],
  [{ kind: 'fact', id: 'T06', field: 'details, from' }, 'the detail “from” of fact T06'],
  [{ kind: 'source', id: 'S2', field: 'title' }, 'the title of source S2'],
  [{ kind: 'hint', id: 'marking', field: 'marking' }, 'a marking that only what is withheld has'],
  [{ kind: 'hint', id: 'count', field: 'facts' }, 'how many facts there are with those withheld'],
  [{ kind: 'hint', id: 'total', field: 'rifles' }, 'a total (rifles) that counts in what is withheld'],
  [{ kind: 'hint', id: 'gap', field: 'note' }, 'a gap that tells of a note that is missing'],
])('%j is named without its words', (thing, name) => {
  expect(nameWithheld(thing)).toBe(name);
});
