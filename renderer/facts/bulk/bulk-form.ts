import type { FactChanges } from '../../../briefing/facts/fact-changes.ts';
import { readDay } from '../../../briefing/facts/form/read-day.ts';

/** What is to be changed in several facts, as it stands in the fields. Undefined leaves a field as it is in each of them. */
export interface BulkForm {
  readonly marking: string | undefined;
  readonly status: 'current' | 'withdrawn' | undefined;
  /** A figure; empty takes it out. */
  readonly credibility: string | undefined;
  /** As typed; `none` takes the day out. */
  readonly reviewBy: string;
  readonly knownSince: string;
  /** Id of a source. */
  readonly reportedBy: string;
  readonly addTags: readonly string[];
  readonly removeTags: readonly string[];
  readonly addPlaces: readonly string[];
  readonly removePlaces: readonly string[];
}

/** Nothing to be changed. */
export const untouchedBulk: BulkForm = {
  marking: undefined,
  status: undefined,
  credibility: undefined,
  reviewBy: '',
  knownSince: '',
  reportedBy: '',
  addTags: [],
  removeTags: [],
  addPlaces: [],
  removePlaces: [],
};

/** What a form comes to, and what to write instead where it is wrong. */
export interface BulkChanges {
  readonly changes: FactChanges;
  readonly errors: ReadonlyMap<string, string>;
}

/** Reads what is to be changed. */
export function changesOf(form: BulkForm): BulkChanges {
  const errors = new Map<string, string>();
  const day = (field: 'reviewBy' | 'knownSince'): FactChanges => {
    if (form[field].trim().toLowerCase() === 'none') return { [field]: null };
    const reading = readDay(form[field]);
    if (reading.is === 'wrong') errors.set(field, reading.error);
    return reading.is === 'value' ? { [field]: reading.value } : {};
  };
  const { marking, status, credibility, reportedBy } = form;
  const changes: FactChanges = {
    ...(marking === undefined ? {} : { marking }),
    ...(status === undefined ? {} : { status }),
    ...(credibility === undefined ? {} : { credibility: figureOf(credibility) }),
    ...day('reviewBy'),
    ...day('knownSince'),
    ...(reportedBy === '' ? {} : { reportedBy }),
    ...listOf('addTags', form.addTags),
    ...listOf('removeTags', form.removeTags),
    ...listOf('addPlaces', form.addPlaces),
    ...listOf('removePlaces', form.removePlaces),
  };
  return { changes, errors };
}

function figureOf(text: string): NonNullable<FactChanges['credibility']> | null {
  return text === '' ? null : (Number(text) as NonNullable<FactChanges['credibility']>);
}

function listOf(field: keyof FactChanges, names: readonly string[]): FactChanges {
  return names.length === 0 ? {} : { [field]: names };
}
