import type { Inline } from '../../document/inline.ts';
import { inRuns, join, noBreak, sentence, text } from '../inline-text.ts';
import type { CitedRoute, NoteMatter } from './route.ts';
import type { HouseWords } from '../words/house-words.ts';
import type { SettlementWords } from './settlement-words.ts';

/** Puts a note together: its sentences, the remarks on the facts, the analyst's own words, and the grade as the last word. */
export function endNote(
  sentences: readonly (readonly Inline[])[],
  matter: NoteMatter,
  words: HouseWords,
): readonly Inline[] {
  const remarks = new Set(matter.routes.flatMap((route) => route.remarks));
  const settled = settlementsIn(matter.routes).map((one) => settlementRun(one));
  const said = [
    ...sentences,
    ...[...remarks].map((remark) => [text(remark)]),
    ...settled,
    matter.remark ?? [],
  ];
  const views = matter.routes.some((route) => route.view === 'source')
    ? [opinionOf(matter.routes, words)]
    : [];
  const whole = [...said, ...views].filter((part) => part.length > 0).map(sentence);
  return inRuns([...join(whole, ' '), ...gradeOf(matter.routes)]);
}

/** What routes have to say of settled figures, each settlement once. */
export function settlementsIn(routes: readonly CitedRoute[]): readonly SettlementWords[] {
  const all = routes.flatMap((route) => route.settlements);
  return [...new Map(all.map((one) => [one.words, one])).values()];
}

/** The words know the facts that they tell of, so that the markings of all of them count. */
export function settlementRun({ words, facts }: SettlementWords): readonly Inline[] {
  return [{ kind: 'text', value: words, facts }];
}

function opinionOf(routes: readonly CitedRoute[], words: HouseWords): readonly Inline[] {
  const named = routes.flatMap((route) => route.speakers);
  return [text(named.length > 0 ? words.opinionOfSpeaker : words.opinionOfAuthor)];
}

/** All routes of one note have one grade: others are not cited together. */
function gradeOf(routes: readonly CitedRoute[]): readonly Inline[] {
  const grade = routes.find((route) => route.grade !== undefined)?.grade;
  return grade === undefined ? [] : [text(noBreak), { kind: 'grade', value: grade }];
}
