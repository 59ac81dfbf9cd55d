import type { Finding } from '../outcome.ts';
import type { IntakeRecord } from './intake.ts';

/** Findings against ids that a file gives to two of its facts or sources. */
export function duplicateIds(
  things: readonly { readonly id: string; readonly record: IntakeRecord }[],
  what: 'fact' | 'source' | 'briefing',
): readonly Finding[] {
  const first = new Map<string, IntakeRecord>();
  return things.flatMap(({ id, record }) => {
    const earlier = first.get(id);
    if (earlier !== undefined) return [duplicateId(id, what, record, earlier)];
    first.set(id, record);
    return [];
  });
}

function duplicateId(id: string, what: string, record: IntakeRecord, earlier: IntakeRecord): Finding {
  return {
    rule: 'duplicate-id',
    severity: 'error',
    message: `The id ${id} is given to two ${what}s: ${whereIs(earlier)} and ${whereIs(record)}. Give one of them another id.`,
    place: { ...record.place, field: record.path === '' ? 'id' : `${record.path}.id` },
    found: id,
  };
}

function whereIs({ place, path }: IntakeRecord): string {
  return path === '' ? `row ${place.row ?? 1}` : path;
}

/** A note that says how many facts or sources had no marking, and what they are read as. */
export function unmarkedNote(
  file: string,
  count: number,
  what: 'fact' | 'source',
  label: string,
): readonly Finding[] {
  if (count === 0) return [];
  const who = count === 1 ? `One ${what} has` : `${count} ${what}s have`;
  const message = `${who} no marking and is read as ${label}. Mark what may be shared more widely or less.`;
  return [
    {
      rule: 'unmarked',
      severity: 'note',
      message: count === 1 ? message : message.replace('is read', 'are read'),
      place: { file, field: 'marking' },
    },
  ];
}
