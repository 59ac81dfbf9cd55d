import type { Briefing } from './briefing.ts';

/** A place in a briefing's prose that names a fact. */
export interface FactUse {
  readonly slot: string;
  /** Where the id stands in the slot's text, in UTF-16 units: `from` inclusive, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

const brackets = /\[[^[\]]{1,1000}\]/gu;
const cited = /@(?<id>[A-Za-z0-9][A-Za-z0-9._-]{0,63})/gu;
const printed = /\{\{(?:(?!\{\{|\}\}).)*\}\}/gsu;
const member = /\bfacts\s*(?:\.\s*|\[\s*["'])(?<id>[A-Za-z0-9][A-Za-z0-9_-]{0,63})/gu;

/**
 * Where the prose of a briefing cites a fact (`[@T05, p. 4]`) or prints a value of it (`{{ facts.T05.quantity }}`). It reads
 * the text alone: facts that the template prints by its selection are not among them.
 */
export function factUses({ slots }: Pick<Briefing, 'slots'>, factId: string): readonly FactUse[] {
  return Object.entries(slots).flatMap(([slot, text]) =>
    text.includes(factId)
      ? [...usesIn(text, brackets, cited), ...usesIn(text, printed, member)]
          .filter((use) => use.id === factId)
          .map(({ from, to }) => ({ slot, from, to }))
          .toSorted((one, other) => one.from - other.from)
      : [],
  );
}

interface NamedUse {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

function usesIn(text: string, around: RegExp, name: RegExp): readonly NamedUse[] {
  return [...text.matchAll(around)].flatMap((part) =>
    [...part[0].matchAll(name)].map((match) => {
      const id = withoutFullStop(match.groups?.['id'] ?? '');
      const from = part.index + match.index + match[0].lastIndexOf(match.groups?.['id'] ?? '');
      return { id, from, to: from + id.length };
    }),
  );
}

/** A full stop after an id ends a sentence. */
function withoutFullStop(id: string): string {
  return id.replace(/\.+$/, '');
}
