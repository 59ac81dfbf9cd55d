import type { FactFacets } from '../../../briefing/facts/fact-table.ts';
import type { FactSetting } from '../../../briefing/contract/fact-calls.ts';
import type { EditedFact, FactEditor } from './fact-editor.ts';

/** What every part of the form of a fact is given. */
export interface FormPart {
  readonly editor: FactEditor;
  readonly edited: EditedFact;
  readonly setting: FactSetting;
  readonly isReadOnly: boolean;
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
