import { isFields } from '../schemas/fields.ts';
import { idAfter, readNumberedId } from '../text/next-id.ts';
import type { IntakeRecord, MissingValues } from './intake.ts';

/** Gives records of one file the kind and the id that they do not say themselves. No id that the file uses is given again. */
export function createMissingValues(
  { kind, nextIds }: MissingValues,
  records: readonly IntakeRecord[],
): (value: unknown) => unknown {
  const used = new Set(nextIds === undefined ? [] : records.map(({ value }) => idOf(value)));
  const next = new Map(Object.entries(nextIds ?? {}));
  const nextId = (kindOfFact: string): string | undefined => {
    const id = firstFree(next.get(kindOfFact), used);
    if (id === undefined) return undefined;
    used.add(id);
    next.set(kindOfFact, after(id) ?? id);
    return id;
  };
  return (value) => {
    if (!isFields(value)) return value;
    const named = kind === undefined || Object.hasOwn(value, 'kind') ? value : { ...value, kind };
    const given = named['kind'];
    if (Object.hasOwn(named, 'id') || typeof given !== 'string') return named;
    const id = nextId(given);
    return id === undefined ? named : { id, ...named };
  };
}

function firstFree(id: string | undefined, used: ReadonlySet<unknown>): string | undefined {
  let free = id;
  while (free !== undefined && used.has(free)) free = after(free);
  return free;
}

function after(id: string): string | undefined {
  const numbered = readNumberedId(id);
  return numbered === undefined ? undefined : idAfter(numbered);
}

function idOf(value: unknown): unknown {
  return isFields(value) ? value['id'] : undefined;
}
