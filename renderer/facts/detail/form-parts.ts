import type { FactFacets } from '../../../briefing/facts/fact-table.ts';
import type { FactSetting } from '../../../briefing/contract/fact-calls.ts';
import { useSyncExternalStore } from 'react';
import type { EditedFact, FactEditor } from './fact-editor.ts';

/** What every part of the form of a fact is given. */
export interface FormPart {
  readonly editor: FactEditor;
  readonly setting: FactSetting;
  readonly isReadOnly: boolean;
}

/**
 * A part of the fact that is edited: what shows it is drawn again only when that part is another one. `select` gives what the
 * state holds, and makes nothing new.
 */
export function useEdited<T>(editor: FactEditor, select: (edited: EditedFact) => T): T {
  return useSyncExternalStore(editor.subscribe, () => select(editor.state()));
}

/** What to write instead in a field, where it is wrong. */
export function useError(editor: FactEditor, field: string): string | undefined {
  return useEdited(editor, ({ errors }) => errors.get(field));
}

/** Names that other facts have, to be suggested. */
export interface NameSuggestions {
  readonly places: readonly string[];
  readonly tags: readonly string[];
}

/** The names among what facts can be filtered by. */
export function suggestionsOf(facets: FactFacets | undefined): NameSuggestions {
  return { places: namesOf(facets?.places), tags: namesOf(facets?.tags) };
}

function namesOf(list: FactFacets['places'] = []): readonly string[] {
  return list.map(({ value }) => value);
}
