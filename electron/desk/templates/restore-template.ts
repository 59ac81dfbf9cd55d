import type { SavedTemplate } from '../../../briefing/contract/template-calls.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { refused } from '../../../briefing/outcome.ts';
import type { Desk } from '../open-desk.ts';
import type { Moving } from './save-and-move.ts';
import { saveVersion } from './save-and-move.ts';

/** A version that becomes the current text again. */
export interface TemplateRestoration {
  readonly name: string;
  readonly number: number;
  /** ISO 8601 instant. */
  readonly at: string;
}

/**
 * Makes the text of an earlier version the current one, as a new version: nothing between them is lost. Drafts that break by it
 * stay with the version they have, as do those that were left with one before.
 */
export async function restoreTemplate(
  desk: Desk,
  { name, number, at }: TemplateRestoration,
  parsers: Moving['parsers'],
): Promise<Outcome<SavedTemplate>> {
  const text = desk.store.templateVersions.text(name, number);
  if (!text.ok) return text;
  if (text.value === undefined)
    return refused('bad-input', `The template “${name}” has no version ${number}. Check the number.`);
  return saveVersion(
    desk,
    { name, text: text.value, at, note: `Version ${number} again` },
    { parsers, goesOn: ({ kind, version }) => kind !== 'breaks' && version === undefined },
  );
}
