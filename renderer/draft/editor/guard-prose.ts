import { EditorState } from '@codemirror/state';
import type { Extension, Transaction } from '@codemirror/state';
import { longestSlot } from '../../../briefing/drafts/briefing.ts';
import { formatNumber } from '../../../briefing/facts/format-quantity.ts';
import { findForbiddenCharacter } from '../../../briefing/text/forbidden-character.ts';

/** Refuses what would make a slot too long or hold characters that no text may hold, and says so by `tell`. */
export function guardProse(tell: (sentence: string) => void): Extension {
  return EditorState.changeFilter.of((transaction) => {
    const trouble = troubleWith(transaction);
    if (trouble !== undefined) tell(trouble);
    return trouble === undefined;
  });
}

function troubleWith(transaction: Transaction): string | undefined {
  if (!transaction.docChanged) return undefined;
  const before = transaction.startState.doc.length;
  const after = transaction.changes.newLength;
  if (after > longestSlot && after > before) return tooLong;
  let trouble: string | undefined;
  transaction.changes.iterChanges((_fromA, _toA, _fromB, _toB, inserted) => {
    const forbidden = findForbiddenCharacter(inserted.toString(), 'long');
    if (forbidden !== undefined)
      trouble ??= `This holds ${forbidden.name} (${forbidden.code}), which no text may hold. Nothing was changed.`;
  });
  return trouble;
}

const tooLong = `A slot holds at most ${formatNumber(longestSlot, 'en')} characters, and this would be more. The slot stays as it was; put some of this into another one.`;
