import type { PdfValue } from '../../proof/pdf/pdf-value.ts';
import { entryOf, nameAt } from '../../proof/pdf/pdf-value.ts';
import type { PdfGraph } from './pdf-graph.ts';

/** Actions (ISO 32000-1, 12.6.4) that run, fetch or send something; no export writes them. */
const actions: Readonly<Record<string, string>> = {
  JavaScript: 'a script',
  Launch: 'an action that starts a program',
  SubmitForm: 'an action that sends something away',
  ImportData: 'an action that reads another file',
  GoToR: 'a link into another file',
  GoToE: 'a link into an attached file',
  Rendition: 'a film or a sound',
  RichMedia: 'a film or a sound',
};

/** What of a PDF acts or fetches when it is read, as words after “holds”; each once. */
export function activeInPdf({ graph }: PdfGraph): readonly string[] {
  const found = new Set<string>();
  for (const { value } of graph.objects) look(value, found);
  return [...found];
}

function look(value: PdfValue, found: Set<string>): void {
  if (value.kind === 'array') for (const item of value.items) look(item, found);
  if (value.kind !== 'dictionary') return;
  const action = actions[nameAt(value, 'S') ?? ''] ?? actions[nameAt(value, 'Subtype') ?? ''];
  if (action !== undefined) found.add(action);
  if (entryOf(value, 'XFA') !== undefined) found.add('a form with scripts');
  for (const [, entry] of value.entries) look(entry, found);
}
