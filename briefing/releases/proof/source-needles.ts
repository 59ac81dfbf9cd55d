import type { Source } from '../../sources/source.ts';
import type { WithheldThing } from './needle.ts';
import type { NeedleList } from './needle-list.ts';
import { familyName, looksLikePerson, shorterNames } from './person-names.ts';

/** So much of a capture’s digest stands in notes. */
const printedDigits = 8;

/** What tells of a source: title, people, address, captures, ids, and what the desk noted. */
export function sourceNeedles(source: Source, list: NeedleList): void {
  const thing = (field: string): WithheldThing => ({ kind: 'source', id: source.id, field });
  if (isPrintedLabel(source.id)) list.addTooShort(thing('id'));
  else list.addWords(thing('id'), source.id);
  list.addWords(thing('title'), source.title);
  list.addWords(thing('originator'), source.originator);
  if (source.type === 'person')
    for (const name of shorterNames(source.originator ?? '')) list.addWords(thing('originator'), name);
  for (const author of source.author?.split(/;|\band\b/u) ?? []) authorNeedles(thing('author'), author, list);
  if (source.url !== undefined) addressNeedles(thing('address'), source.url, list);
  for (const { sha256 } of source.captures)
    for (const digits of [sha256, sha256.slice(0, printedDigits)]) list.addWords(thing('capture'), digits);
  for (const tag of source.tags) list.addPlainWords(thing('tag'), tag);
  list.addWords(thing('descriptor'), source.descriptor);
  list.addPlainWords(thing('note'), source.note);
}

/** `S5` stands in every list of five sources, whatever the desk calls its own. */
function isPrintedLabel(id: string): boolean {
  return /^S\d{1,3}$/u.test(id);
}

function authorNeedles(what: WithheldThing, author: string, list: NeedleList): void {
  list.addWords(what, author);
  list.addWords(what, familyName(author));
  if (looksLikePerson(author)) for (const name of shorterNames(author)) list.addWords(what, name);
}

/** Without its scheme, as people write it; and the host alone. */
function addressNeedles(what: WithheldThing, url: string, list: NeedleList): void {
  const address = url.replace(/^[a-z][a-z0-9+.-]*:\/*/iu, '').replace(/^www\./iu, '');
  list.addWords(what, readable(address));
  list.addWords({ ...what, field: 'host' }, address.split(/[/?#:]/u)[0]);
}

function readable(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
