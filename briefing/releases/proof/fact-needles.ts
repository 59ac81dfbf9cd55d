import type { Evidence, Fact, Speaker } from '../../facts/fact.ts';
import type { Quantity } from '../../facts/quantity.ts';
import { lettersOf } from './fold-letters.ts';
import { figuresIn } from './figures-in.ts';
import { inWords } from './in-words.ts';
import type { WithheldThing } from './needle.ts';
import type { NeedleList } from './needle-list.ts';
import { familyName, looksLikePerson, shorterNames } from './person-names.ts';

const deepest = 16;
/** “para. 7” and “page 12” stand in every document, and tell nothing. */
const leastLocator = 8;
/** “Late January 2026” tells nothing, “the night before the feast” does. */
const leastPhrase = 18;

/** What tells of a fact: its words, names, figures, places, ids, and what the desk noted. */
export function factNeedles(fact: Fact, list: NeedleList): void {
  const thing = (field: string): WithheldThing => ({ kind: 'fact', id: fact.id, field });
  list.addWords(thing('id'), fact.id);
  list.addWords(thing('statement'), fact.statement);
  for (const quantity of fact.quantities) quantityNeedles(thing('quantity'), quantity, list);
  for (const value of figuresIn(fact.statement)) list.addFigure(thing('statement'), value);
  if (fact.date?.precision === 'phrase' && lettersOf(fact.date.phrase).length >= leastPhrase)
    list.addWords(thing('date'), fact.date.phrase);
  for (const place of fact.places) list.addWords(thing('place'), place);
  if (fact.saidBy !== undefined) speakerNeedles(thing('speaker'), fact.saidBy, list);
  for (const evidence of fact.evidence) evidenceNeedles(fact.id, evidence, list);
  for (const tag of fact.tags) list.addPlainWords(thing('tag'), tag);
  list.addWords(thing('basis'), fact.judgement?.basis);
  list.addWords(thing('remark'), fact.remark);
  list.addPlainWords(thing('note'), fact.note);
  detailNeedles(thing, fact.details, list);
}

/** What a fact has from one source. */
export function evidenceNeedles(id: string, { quotation = '', locator }: Evidence, list: NeedleList): void {
  const thing = (field: string): WithheldThing => ({ kind: 'fact', id, field });
  list.addWords(thing('quotation'), quotation);
  for (const value of figuresIn(quotation)) list.addFigure(thing('quotation'), value);
  if (lettersOf(locator ?? '').length >= leastLocator) list.addWords(thing('locator'), locator);
  else if (locator !== undefined) list.addTooShort(thing('locator'));
}

function quantityNeedles(what: WithheldThing, { value, to, unit }: Quantity, list: NeedleList): void {
  for (const one of to === undefined ? [value] : [value, to]) {
    list.addFigure(what, one, unit);
    for (const words of inWords(one, unit)) list.addWords(what, words);
  }
}

function speakerNeedles(what: WithheldThing, speaker: Speaker, list: NeedleList): void {
  for (const words of [speaker.name, speaker.shortName, speaker.role]) list.addPlainWords(what, words);
  if (speaker.role !== undefined) list.addWords(what, familyName(speaker.name));
  const isPerson = speaker.role !== undefined || looksLikePerson(speaker.name);
  if (speaker.unnamed === true || !isPerson) return;
  for (const name of shorterNames(speaker.name)) list.addWords(what, name);
}

function detailNeedles(
  thing: (field: string) => WithheldThing,
  value: unknown,
  list: NeedleList,
  depth = 0,
  field = 'details',
): void {
  if (typeof value === 'string') list.addPlainWords(thing(field), value);
  else if (typeof value === 'number') list.addFigure(thing(field), value);
  else if (typeof value === 'object' && value !== null && depth < deepest)
    for (const [key, inner] of Object.entries(value))
      detailNeedles(thing, inner, list, depth + 1, depth === 0 ? `details, ${key}` : field);
}
