import { primaryLanguage } from '../text/primary-language.ts';
import type { CheckMaterial } from './check-material.ts';
import type { CheckMemory } from './check-memory.ts';
import type { Hit } from './hit.ts';
import type { CheckedDocument, PassageRule, Rule } from './rule.ts';

/** What a rule finds in a document; a memory that is handed on makes it quicker and changes nothing. */
export function hitsOf(rule: Rule, checked: CheckedDocument, memory: CheckMemory): readonly Hit[] {
  const { material, passages } = checked;
  if (!reads(rule, material)) return [];
  const inPassages = (check: PassageRule['check']): readonly Hit[] =>
    passages.flatMap((passage) => memory.ofPassage(rule, passage, () => check(passage, material)));
  switch (rule.on) {
    case 'facts':
      return memory.ofFacts(rule, () => rule.check(material));
    case 'passage':
      return inPassages(rule.check);
    case 'facts-and-passages':
      return [...memory.ofFacts(rule, () => rule.checkFacts(material)), ...inPassages(rule.checkPassage)];
    case 'document':
      return rule.check(checked);
  }
}

function reads({ languages }: Rule, { document }: CheckMaterial): boolean {
  return languages === undefined || languages.includes(primaryLanguage(document.meta.language));
}
