import type { Inline } from '../../document/inline.ts';
import type { CitationStyle } from '../../drafts/desk-settings.ts';
import { attacheNotes } from './attache-notes.ts';
import { chicagoNotes } from './chicago-notes.ts';
import { numberedReferences } from './numbered-references.ts';
import type { CitedRoute } from './route.ts';
import { numberSources, sourceLabels } from './source-labels.ts';
import type { NoteWording, WordingContext } from './wording-context.ts';

/** How citations appear in the document. */
export interface CitationManner {
  /** Labels of the cited sources, in the order in which they are listed. */
  readonly label: (ids: Iterable<string>) => ReadonlyMap<string, string>;
  readonly wording: (context: WordingContext) => NoteWording;
  /** Words in the text itself, where they take the place of notes; the analyst's own remarks stay notes. */
  readonly inText?: (routes: readonly CitedRoute[], context: WordingContext) => readonly Inline[];
}

const manners: Readonly<Record<CitationStyle, CitationManner>> = {
  attache: { label: sourceLabels, wording: attacheNotes },
  notes: { label: sourceLabels, wording: chicagoNotes },
  numbered: { label: numberSources, wording: attacheNotes, inText: numberedReferences },
};

/**
 * The manner of a citation style. Numbered references lead to the list of sources: without one, the house's notes stand
 * in their place.
 */
export function citationManner(style: CitationStyle, hasSourcesList: boolean): CitationManner {
  return style === 'numbered' && !hasSourcesList ? manners.attache : manners[style];
}
