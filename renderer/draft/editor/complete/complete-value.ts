import type { CompletionSource } from '@codemirror/autocomplete';
import { pickedCompletion, startCompletion } from '@codemirror/autocomplete';
import type { FactSuggestion, ValueNames } from '../../../../briefing/drafts/editor-answers.ts';
import type { Outcome } from '../../../../briefing/outcome.ts';
import { call } from '../../../bridge/call.ts';
import { queries } from '../../../bridge/queries.ts';
import { factFields, fieldsOf } from './fact-fields.ts';
import { freshResult } from './fresh-result.ts';
import type { ApplyCompletion, SuggestedCompletion } from './suggested-completion.ts';
import { suggested } from './suggested-completion.ts';
import type { ValuePlace } from './value-place.ts';
import { valuePlace } from './value-place.ts';

const begun = /\{\{(?:(?!\}\})[^\n]){0,1000}$/u;

/** Completes `{{`: figures of facts, parameters and fields of the briefing, then fields and filters with what they print. */
export function completeValue(briefing: string): CompletionSource {
  return async (context) => {
    const match = context.matchBefore(begun);
    const place = match === null ? undefined : valuePlace(match.text.slice(2));
    if (match === null || place === undefined) return null;
    const names = await namesIn(briefing);
    const options = names.ok ? await optionsAt(place, briefing, names.value) : [];
    if (context.aborted) return null;
    return freshResult(options, match.from + 2 + place.from, context);
  };
}

/** Kept until the desk changes, as all answers are: a template may get other parameters while its draft is open. */
function namesIn(briefing: string): Promise<Outcome<ValueNames>> {
  return queries.fetchQuery({
    queryKey: ['editor:names', { briefing }],
    queryFn: () => call('editor:names', { briefing }),
  });
}

/** An option that says itself how it is written. */
type WrittenOption = SuggestedCompletion & { readonly apply: ApplyCompletion };

async function optionsAt(
  place: ValuePlace,
  briefing: string,
  names: ValueNames,
): Promise<readonly WrittenOption[]> {
  switch (place.kind) {
    case 'filter':
      return filters(place.words, names);
    case 'field':
      return fields(place.of, place.words, { briefing, names });
    case 'start':
      return [...named(place.words, names), ...(await figures(place.words, briefing))];
  }
}

/** Facts by words and ids; picking one prints its figure, or goes on to its fields where it has none. */
async function figures(words: string, briefing: string): Promise<readonly WrittenOption[]> {
  const answer = await call('editor:complete', { briefing, words: words.slice(0, 200), begun: 'value' });
  if (!answer.ok) return [];
  return answer.value.filter((suggestion) => suggestion.kind === 'fact').map(figure);
}

function figure(fact: FactSuggestion): WrittenOption {
  const { row, ...completion } = suggested(fact);
  const { id, quantity, leftOut } = fact;
  const path = /^[\w-]+$/u.test(id) ? `facts.${id}` : `facts["${id}"]`;
  const end = leftOut === undefined ? quantity : row.end;
  return {
    ...completion,
    row: { ...row, ...(end === undefined ? {} : { end }) },
    apply: quantity === undefined ? write(`${path}.`, 'goes on') : write(`${path}.quantity`, 'ends'),
  };
}

function named(words: string, { parameters, briefing }: ValueNames): readonly WrittenOption[] {
  if (words === '') return [];
  const all = [
    ...parameters.map(({ name, label }) => ({ path: `parameters.${name}`, about: label })),
    ...briefing.map((name) => ({ path: `briefing.${name}`, about: '' })),
    { path: 'today', about: 'the day of the export' },
  ];
  return all.filter(({ path }) => path.startsWith(words)).map(({ path, about }) => code(path, about));
}

async function fields(
  of: string,
  words: string,
  { briefing, names }: { readonly briefing: string; readonly names: ValueNames },
): Promise<readonly WrittenOption[]> {
  const all = fieldsAfter(of, names).filter((field) => field.startsWith(words));
  if (all.length === 0) return [];
  const values = all.map((field) => `${of}.${field}`);
  const read = await call('editor:values', { briefing, values });
  return all.map((field, index) => code(field, read.ok ? (read.value[index]?.words ?? '') : ''));
}

function fieldsAfter(of: string, { parameters, briefing }: ValueNames): readonly string[] {
  if (of === 'parameters') return parameters.map(({ name }) => name);
  if (of === 'briefing') return briefing;
  const [root, , ...rest] = of.split('.');
  if (root === 'facts' && rest.length === 0) return factFields;
  return fieldsOf[rest.at(-1) ?? ''] ?? [];
}

function filters(words: string, names: ValueNames): readonly WrittenOption[] {
  return names.filters.filter(({ name }) => name.startsWith(words)).map(filter);
}

function filter({ name, about, takes }: ValueNames['filters'][number]): WrittenOption {
  const apply = write(takes ? `${name}: ` : name, takes ? 'stays' : 'ends');
  return { ...code(name, about), apply };
}

function code(path: string, about: string): WrittenOption {
  const end = about.slice(0, 60);
  return {
    label: path,
    row: { words: path, isCode: true, ...(end === '' ? {} : { end }) },
    apply: write(path, 'ends'),
  };
}

/** Writes a name. Where the value ends with it, its braces are closed and the caret goes behind them. */
function write(name: string, then: 'ends' | 'goes on' | 'stays'): ApplyCompletion {
  return (view, completion, from, to) => {
    const line = view.state.doc.lineAt(to);
    const rest = /^\s*\}\}/u.exec(view.state.sliceDoc(to, line.to))?.[0];
    const opens = view.state.sliceDoc(Math.max(line.from, from - 2), from) === '{{' ? ' ' : '';
    const insert = `${opens}${name}`;
    const closing = then === 'ends' ? (rest === undefined ? ' }}' : rest === '}}' ? ' ' : '') : '';
    const after = then === 'ends' ? closing.length + (rest?.length ?? 0) : 0;
    view.dispatch({
      changes: { from, to, insert: insert + closing },
      selection: { anchor: from + insert.length + after },
      annotations: pickedCompletion.of(completion),
      userEvent: 'input.complete',
      scrollIntoView: true,
    });
    if (then === 'goes on') startCompletion(view);
  };
}
