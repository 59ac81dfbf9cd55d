import { isSame } from '../schemas/is-same.ts';
import { markingSchema } from '../schemas/marking-schema.ts';
import { daySchema, idSchema, lineText } from '../schemas/text-schema.ts';
import { z } from '../schemas/zod.ts';
import type { Fact } from './fact.ts';

/** What is changed in several facts at once, whatever their kind. What is absent stays as it is; null takes a value out. */
export interface FactChanges {
  readonly marking?: string;
  readonly status?: 'current' | 'withdrawn';
  readonly credibility?: NonNullable<Fact['credibility']> | null;
  readonly knownSince?: string | null;
  readonly reviewBy?: string | null;
  /** Id of a source. */
  readonly reportedBy?: string | null;
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
  readonly addPlaces?: readonly string[];
  readonly removePlaces?: readonly string[];
}

/** The most tags or places that one fact has. */
const mostNames = 100;

const nameList = z.array(lineText()).max(mostNames, { error: `at most ${mostNames} of them` });

const shape = {
  marking: markingSchema.exactOptional(),
  status: z.enum(['current', 'withdrawn']).exactOptional(),
  credibility: z.literal([1, 2, 3, 4, 5, 6]).nullable().exactOptional(),
  knownSince: daySchema.nullable().exactOptional(),
  reviewBy: daySchema.nullable().exactOptional(),
  reportedBy: idSchema.nullable().exactOptional(),
  addTags: nameList.exactOptional(),
  removeTags: nameList.exactOptional(),
  addPlaces: nameList.exactOptional(),
  removePlaces: nameList.exactOptional(),
} satisfies Record<keyof FactChanges, z.ZodType>;

/** What is changed in several facts at once. */
export const factChangesSchema = z.strictObject(shape) satisfies z.ZodType<FactChanges>;

/**
 * A fact with the changes made. A status that is set lets go of the fact that took its place. Where nothing would be other
 * than it is, the fact itself is answered.
 */
export function applyFactChanges(fact: Fact, changes: FactChanges): Fact {
  const { marking = fact.marking, status, credibility, knownSince, reviewBy, reportedBy } = changes;
  const changed = {
    ...replaced(fact, { credibility, knownSince, reviewBy, reportedBy }),
    marking,
    tags: namesAfter(fact.tags, changes.addTags, changes.removeTags),
    places: namesAfter(fact.places, changes.addPlaces, changes.removePlaces),
  };
  const { supersededBy: _supersededBy, ...freed } = changed;
  const result: Fact = status === undefined || status === fact.status ? changed : { ...freed, status };
  return isSame(result, fact) ? fact : result;
}

/** Why a fact cannot take the changes, as a sentence; undefined where it can. */
export function refusalOf(fact: Fact): string | undefined {
  if (fact.tags.length > mostNames) return `It would have more than ${mostNames} tags. Take some out first.`;
  if (fact.places.length > mostNames)
    return `It would have more than ${mostNames} places. Take some out first.`;
  return undefined;
}

function replaced(fact: Fact, values: ReplacedValues): Fact {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  const taken = new Set(given.filter(([, value]) => value === null).map(([field]) => field));
  const kept = Object.entries({ ...fact, ...Object.fromEntries(given) });
  return Object.fromEntries(kept.filter(([field]) => !taken.has(field))) as unknown as Fact;
}

type ReplacedField = 'credibility' | 'knownSince' | 'reviewBy' | 'reportedBy';
type ReplacedValues = { readonly [Field in ReplacedField]: FactChanges[Field] | undefined };

function namesAfter(
  names: readonly string[],
  add: readonly string[] = [],
  remove: readonly string[] = [],
): readonly string[] {
  const kept = names.filter((name) => !remove.includes(name));
  return [...kept, ...add.filter((name) => !kept.includes(name))];
}
