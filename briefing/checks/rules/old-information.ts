import type { FactDate } from '../../facts/fact-date.ts';
import { boundsOf } from '../../facts/date-bounds.ts';
import { formatDate } from '../../facts/format-date.ts';
import { sourcesBehind } from '../../sources/sources-behind.ts';
import type { Source } from '../../sources/source.ts';
import type { DocumentRule } from '../rule.ts';
import { usedIds } from '../used-ids.ts';

/** Information that was more than a year old when its source was published, and no word to the reader about it. */
export const oldInformation: DocumentRule = {
  id: 'old-information',
  on: 'document',
  title: 'A source whose information is much older than its publication',
  reason: 'ICD 206 asks for a source descriptor where the information is much older than the publication.',
  severity: 'warning',
  check: ({ material: { facts, sources }, passages }) => {
    const all = [...sources.values()];
    const old = all.filter((source) => source.descriptor === undefined && isOld(source));
    if (old.length === 0) return [];
    const used = usedIds(passages);
    const cited = facts.filter(({ id }) => used.has(id));
    const behind = new Set(sourcesBehind(cited, all));
    return old
      .filter((source) => behind.has(source) || used.has(source.id))
      .map(({ id, published, information }) => ({
        message: `The information of source ${id} (to ${inWords(information)}) was more than a year old when it was published (${inWords(published)}). Say so in its descriptor.`,
        place: { source: id, field: 'descriptor' },
        about: `${inWords(information)} ${inWords(published)}`,
      }));
  },
};

function isOld({ published, information }: Source): boolean {
  const latest = information === undefined ? undefined : boundsOf(information).latest;
  const earliest = published === undefined ? undefined : boundsOf(published).earliest;
  return latest !== undefined && earliest !== undefined && aYearAfter(latest) < earliest;
}

function aYearAfter(day: string): string {
  return String(Number(day.slice(0, 4)) + 1).padStart(4, '0') + day.slice(4);
}

function inWords(date: FactDate | undefined): string {
  return date === undefined ? '' : formatDate(date, 'en', 'long');
}
