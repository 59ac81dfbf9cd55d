import { primaryLanguage } from '../text/primary-language.ts';
import type { CheckMaterial } from './check-material.ts';
import type { CheckMemory } from './check-memory.ts';
import type { Hit } from './hit.ts';
import type { CheckedDocument, Rule } from './rule.ts';

/** What a rule finds in a document; a memory that is handed on makes it quicker and changes nothing. */
export function hitsOf(rule: Rule, checked: CheckedDocument, memory: CheckMemory): readonly Hit[] {
  const { material, passages } = checked;
  if (!reads(rule, material)) return [];
  switch (rule.on) {
    case 'facts':
      return memory.ofFacts(rule, () => rule.check(material));
    case 'passage':
      return passages.flatMap((passage) =>
        memory.ofPassage(rule, passage, () => rule.check(passage, material)),
      );
    case 'document':
      return rule.check(checked);
  }
}

function reads({ languages }: Rule, { document }: CheckMaterial): boolean {
  return languages === undefined || languages.includes(primaryLanguage(document.meta.language));
}
