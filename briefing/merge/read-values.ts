import type { ValueReading } from '../drafts/editor-answers.ts';
import { done, type Outcome } from '../outcome.ts';
import { splitMarks } from './marks.ts';
import { mergeDataFor, type MergeData } from './merge-data.ts';
import type { MergeRequest } from './merge-request.ts';
import { readTemplate } from './read-template.ts';
import { renderLiquid } from './render-liquid.ts';

/** Values whose words are wanted, with all that a merge of their briefing would see. */
export interface ValuesRequest extends MergeRequest {
  /** Each is what stands between `{{` and `}}`. */
  readonly values: readonly string[];
}

/** What values of prose print, one by one, in their order; refused where the template's head cannot be read. */
export function readValues({ values, ...request }: ValuesRequest): Outcome<readonly ValueReading[]> {
  const template = readTemplate(request.template, request.templateName);
  if (!template.ok) return template;
  const data = mergeDataFor(request, template.value.head);
  return done(values.map((value) => readValue(value, data)));
}

function readValue(value: string, data: MergeData): ValueReading {
  const { markdown, findings } = renderLiquid(`{{${value}}}`, data, { slot: 'value' });
  const [first] = findings;
  const trouble = first === undefined ? {} : { trouble: first.message };
  if (markdown === undefined) return { value, facts: [], ...trouble };
  const parts = splitMarks(markdown);
  return {
    value,
    words: parts.map((part) => part.value).join(''),
    facts: [...new Set(parts.flatMap(({ facts }) => facts))],
    ...trouble,
  };
}
