import { groupKind } from '../filters/group-filters.ts';
import type { MergeData } from '../merge-data.ts';

/** The names that a template’s paths may be made of. */
export interface KnownNames {
  /** What a path may begin with, apart from the template’s own names. */
  readonly roots: readonly string[];
  /** Fields of everything in a template. */
  readonly fields: ReadonlySet<string>;
  /** Names that may follow roots that hold no other fields. */
  readonly under: Readonly<Record<string, readonly string[]>>;
  /** Details that some fact has. */
  readonly details: ReadonlySet<string>;
}

const listFields = ['size', 'first', 'last'];
const loopFields = ['index', 'index0', 'rindex', 'rindex0', 'length', 'first', 'last'];

/** Gathers the names from the data of a merge. */
export function knownNames(data: MergeData): KnownNames {
  const kinds = [...Object.values<{ readonly fields: object }>({ ...data.kinds }), groupKind, data.briefing];
  const fields = kinds.flatMap((kind) => Object.keys(kind.fields));
  return {
    roots: [...Object.keys(data.roots), 'forloop'],
    fields: new Set([...fields, ...listFields, ...loopFields]),
    under: {
      briefing: Object.keys(data.briefing.fields),
      parameters: data.head.parameters.map(({ name }) => name),
      slots: data.head.slots.map(({ name }) => name),
      forloop: loopFields,
    },
    details: new Set(data.facts.flatMap((fact) => Object.keys(fact.details))),
  };
}
