import type { Place } from '../state/window-state.ts';

/** One step of the tour: what is done, where, and how. */
export interface TourStep {
  readonly title: string;
  readonly words: string;
  /** Where in the sample desk it is done. */
  readonly place: Place;
}

/** The tour, on the sample desk. */
export const tourSteps: readonly TourStep[] = [
  {
    title: 'Capture a source',
    words:
      'Drop a file here, or paste its text with New capture. The bytes are kept as they were read, under a hash, so that nobody can say later that the page said something else.',
    place: { kind: 'sources' },
  },
  {
    title: 'Make a fact from its words',
    words:
      'Select words in the capture and press Enter. The quotation and its place are filled in; you add the statement in the desk’s words.',
    place: { kind: 'sources' },
  },
  {
    title: 'Write in a slot',
    words:
      'A template asks for prose in its slots. Write there; type [@ to cite a fact or source, and {{ to print a value. What you write is saved at each pause.',
    place: { kind: 'draft', briefing: 'B1' },
  },
  {
    title: 'Fix a finding',
    words:
      'F8 goes to the next finding. It says what is amiss, and often offers the fix. Errors stop an export, warnings do not.',
    place: { kind: 'draft', briefing: 'B1' },
  },
  {
    title: 'Export PDF and Word',
    words:
      'Export writes both from one document: the same sentences, notes and numbers. The Pages tab shows the PDF as it will be.',
    place: { kind: 'draft', briefing: 'B1' },
  },
];
