import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { autocompletion } from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import type { AuthorReference } from '../../../briefing/merge/author-reference.ts';
import { call } from '../../bridge/call.ts';
import { completionRow } from '../../draft/editor/complete/completion-row.ts';
import { factFields, fieldsOf } from '../../draft/editor/complete/fact-fields.ts';
import type { SuggestedCompletion } from '../../draft/editor/complete/suggested-completion.ts';
import { readReference } from './author-reference.ts';
import type { TemplatePlace } from './template-place.ts';
import { namesUnder, templatePlace } from './template-place.ts';

/** The list that opens while front matter, a tag or a value is written. */
export function authorCompletion(): Extension {
  return autocompletion({
    override: [completeTemplate],
    icons: false,
    activateOnTypingDelay: 20,
    interactionDelay: 0,
    maxRenderedOptions: 60,
    addToOptions: [{ render: completionRow, position: 20 }],
    tooltipClass: () => 'completion-list',
  });
}

async function completeTemplate(context: CompletionContext): Promise<CompletionResult | null> {
  const { state, pos } = context;
  const place = templatePlace(state.sliceDoc(0, pos));
  if (place === undefined || (place.words === '' && place.kind === 'key' && !context.explicit)) return null;
  const reference = await readReference();
  if (reference === undefined || context.aborted) return null;
  const found = await facts(place);
  if (context.aborted) return null;
  // Facts are found by their words; what has a name is filtered as it is typed, so that Enter never takes a stale one.
  if (found.length > 0) return { from: place.from, to: pos, filter: false, options: found };
  const options = optionsAt(place, reference, state.doc.toString());
  return options.length === 0 ? null : { from: place.from, options, validFor: /^\w*$/u };
}

type Option = SuggestedCompletion;

function optionsAt(place: TemplatePlace, reference: AuthorReference, text: string): readonly Option[] {
  switch (place.kind) {
    case 'key':
      return reference.frontMatter.map((key) => option(key));
    case 'tag':
      return reference.tags.map(({ name, about }) => option(name, about));
    case 'slot':
      return namesUnder('slots', text).map((slot) => option(slot));
    case 'chart':
      return reference.charts.map(({ kind }) => option(kind));
    case 'option':
      return chartOptionsOf(place.of, reference);
    case 'filter':
      return reference.filters.map(({ name, about }) => option(name, about));
    case 'field':
      return fieldsAfter(place.of, reference, text).map((field) => option(field));
    case 'start':
      return [...assignedIn(text), ...reference.roots].map((root) => option(root));
  }
}

/** Of a name the template made itself it is not known what it stands for: most often it is a fact. */
function fieldsAfter(of: string, { fields, details }: AuthorReference, text: string): readonly string[] {
  const [root = '', , ...rest] = of.split('.');
  if (root === 'slots' || root === 'parameters') return namesUnder(root, text);
  if (root === 'briefing') return fields['the briefing'] ?? [];
  const last = of.split('.').at(-1) ?? '';
  if (last === 'details') return [...new Set(Object.values(details).flat())];
  const known = fieldsOf[last];
  if (known !== undefined && (rest.length > 0 || !/^(?:facts|sources|judgements)$/u.test(root))) return known;
  return [...new Set([...plain(factFields), ...(fields['a fact'] ?? [])])];
}

function chartOptionsOf(kind: string, { charts }: AuthorReference): readonly Option[] {
  const options = charts.find((chart) => chart.kind === kind)?.options ?? [];
  return options.map(({ name, about }) => option(`${name}:`, about));
}

function plain(names: readonly string[]): readonly string[] {
  return names.filter((name) => /^\w+$/u.test(name));
}

function assignedIn(text: string): readonly string[] {
  const names = [...text.matchAll(/\{%-?\s*(?:assign|capture|for)\s+(?<name>\w+)/gu)];
  return [...new Set(names.map(({ groups }) => groups?.['name'] ?? ''))];
}

/** Facts by the words or the id that stand after `facts.` */
async function facts(place: TemplatePlace): Promise<readonly Option[]> {
  const words = /^facts\.(?<words>.+)$/u.exec(place.words)?.groups?.['words'];
  if (place.kind !== 'start' || words === undefined) return [];
  const found = await call('search:everything', { words });
  if (!found.ok) return [];
  return found.value.facts.map(({ id, statement }) => ({
    label: /^[\w-]+$/u.test(id) ? `facts.${id}` : `facts["${id}"]`,
    row: { badge: id, words: statement },
  }));
}

function option(name: string, about?: string): Option {
  return {
    label: name,
    row: { words: name, isCode: true, ...(about === undefined ? {} : { end: about }) },
  };
}
