import type { DraftEffect } from '../../../briefing/contract/template-calls.ts';
import { counted } from '../../../briefing/text/counted.ts';

/** `Move the 3 drafts that do not break to version 4` */
export function moveWords(count: number, version: number): string {
  return count === 1
    ? `Move the draft that does not break to version ${version}`
    : `Move the ${count} drafts that do not break to version ${version}`;
}

/** `2 drafts stay with the version they have.` */
export function stayWords(count: number): string {
  return count === 1
    ? '1 draft stays with the version it has.'
    : `${count} drafts stay with the version they have.`;
}

/** A draft by its title, with its number or that it is archived: `Bases in Syria, archived`. */
export function draftWords({ title, number, state }: DraftEffect): string {
  const issue = number === undefined ? '' : `, no. ${number}`;
  return `${title}${issue}${state === 'archived' ? ', archived' : ''}`;
}

/** What a draft’s difference comes to: `2 sentences change.`; nothing where it stays the same. */
export function effectWords({ kind, why, changes, gained }: DraftEffect): string {
  const lines = changes.reduce((sum, { before, after }) => sum + Math.max(before.length, after.length), 0);
  const changed = lines === 0 ? '' : `${counted(lines, 'sentence')} ${lines === 1 ? 'changes' : 'change'}.`;
  if (kind === 'breaks') return why ?? `${counted(gained.length, 'finding')} more.`;
  if (kind === 'gains-findings') return [changed, why ?? ''].filter((words) => words !== '').join(' ');
  return changed;
}

/** What was compared: `4 drafts, 2 of them archived, merged under version 3 and under the text of 14:31.` */
export function comparedWords(
  drafts: readonly DraftEffect[],
  texts: { readonly saved: string; readonly now: string },
): string {
  const archived = drafts.filter(({ state }) => state === 'archived').length;
  const of = archived === 0 ? '' : `, ${archived} of them archived`;
  return `${counted(drafts.length, 'draft')}${of}, merged under ${texts.saved} and under ${texts.now}.`;
}
