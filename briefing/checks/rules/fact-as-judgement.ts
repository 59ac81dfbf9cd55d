import type { Fact } from '../../facts/fact.ts';
import type { Hit } from '../hit.ts';
import { withoutQuoted } from '../prose/quoted-stretches.ts';
import type { FactRule } from '../rule.ts';

const viewWords =
  /\b(?:may|might|could(?!\s(?:not|no longer)\b)|(?:very |highly )?(?:un)?likely|probably|possibly|perhaps|(?:appears?|seems?)\s(?:to|that|likely)|suggests? that|(?:is|remains?|are) (?:unclear|uncertain|doubtful)|(?:un)?clear whether|potentially|concerning that|worrying)\b/u;
const calledView =
  /\b(?:(?:is|as) )?(?:a|an|the author’s|the author's|its author’s) (?:own )?(?:judge?ment|opinion|view|assessment)\b/iu;
const calledNoView = /\b(?:not|no) (?:a |an )?(?:judge?ment|opinion|view|assessment)\b/iu;

/**
 * A fact that is worded as a view, or that its note or remark calls one, and that nobody is named for and that is not marked as a
 * judgement.
 */
export const factAsJudgement: FactRule = {
  id: 'fact-as-judgement',
  on: 'facts',
  title: 'A fact that reads as a judgement',
  reason: 'ICD 203 parts information from judgements: readers must see which a statement is.',
  severity: 'warning',
  languages: ['en'],
  check: ({ facts }) => facts.flatMap(hitsOf),
};

function hitsOf(fact: Fact): readonly Hit[] {
  if (fact.judgement !== undefined) return [];
  const { id, statement, saidBy } = fact;
  const words = saidBy === undefined ? viewWords.exec(withoutQuoted(statement))?.[0] : undefined;
  const called = [fact.note ?? '', fact.remark ?? ''].find(
    (text) => calledView.test(text) && !calledNoView.test(text),
  );
  if (words === undefined && called === undefined) return [];
  const why =
    words === undefined
      ? `Fact ${id} is called a view in its ${called === fact.note ? 'note' : 'remark'}`
      : `Fact ${id} is worded as a view (“${words}”), and it names nobody who holds it`;
  const message = `${why}. Mark it as a judgement and say whose it is, or word it as what was observed or said.`;
  return [{ message, place: { fact: id, field: 'statement' }, found: words ?? statement }];
}
