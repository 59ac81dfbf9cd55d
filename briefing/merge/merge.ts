import { done, refused, type Finding, type Outcome } from '../outcome.ts';
import { counted } from '../text/counted.ts';
import { checkComplete } from './check/check-complete.ts';
import { checkDraft } from './check/check-draft.ts';
import { checkSlots } from './check/check-slots.ts';
import { mergeDataFor, type MergeData } from './merge-data.ts';
import type { MergeRequest, MergeResult } from './merge-request.ts';
import { readMarkdown } from './read/read-markdown.ts';
import { readTemplate, type Template } from './read-template.ts';
import { renderLiquid } from './render-liquid.ts';
import { RenderMemory } from './render-memory.ts';

/**
 * Merges facts and prose into a template: Liquid first, in the template and in each slot, then Markdown into blocks.
 * Refused where the template or the prose cannot be merged; the findings say where and what to do. A memory that is handed
 * from one merge of a draft to the next makes it quicker, and changes nothing.
 */
export function merge(request: MergeRequest, memory = new RenderMemory()): Outcome<MergeResult> {
  const read = readTemplate(request.template, request.templateName);
  if (!read.ok) return read;
  const template = read.value;
  const data = mergeDataFor(request, template.head);
  const findings = [
    ...checkDraft(request.briefing, template.head),
    ...checkComplete(request, template.head),
    ...checkSlots(template, request.templateName),
  ];
  if (hasErrors(findings)) return refusal(request, findings);
  memory.begin(request, data.filled);
  const { markdown, slots, findings: found } = render(template, request, { data, memory });
  findings.push(...found);
  if (markdown === undefined) return refusal(request, findings);
  const { blocks, findings: ofReading } = readMarkdown(markdown, {
    slots,
    language: data.language,
    pictures: request.pictures,
    template: request.templateName,
    ...(request.markings === undefined ? {} : { markings: request.markings }),
  });
  findings.push(...ofReading);
  return done({ head: template.head, blocks, findings }, findings);
}

interface RenderedAll {
  /** Absent where the template or a slot could not be rendered. */
  readonly markdown?: string;
  readonly slots: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
}

interface RenderingWith {
  readonly data: MergeData;
  readonly memory: RenderMemory;
}

function render(template: Template, request: MergeRequest, { data, memory }: RenderingWith): RenderedAll {
  const body = memory.rendered('', template.body, () =>
    renderLiquid(template.body, data, { template: request.templateName }),
  );
  const findings = [...body.findings];
  const slots = new Map<string, string>();
  let whole = body.markdown !== undefined;
  for (const { name } of template.head.slots.filter((slot) => data.filled.has(slot.name))) {
    const prose = (request.briefing.slots[name] ?? '').replaceAll('\r\n', '\n');
    const slot = memory.rendered(name, prose, () => renderLiquid(prose, data, { slot: name }));
    findings.push(...slot.findings);
    if (slot.markdown === undefined) whole = false;
    else slots.set(name, slot.markdown);
  }
  const prose = Object.fromEntries(slots);
  return whole && body.markdown !== undefined
    ? { markdown: body.markdown, slots: prose, findings }
    : { slots: prose, findings };
}

function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

function refusal(request: MergeRequest, findings: readonly Finding[]): Outcome<MergeResult> {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const inProse = errors.every(({ place }) => place?.template === undefined);
  const what = inProse ? `The draft “${request.briefing.title}”` : `The template “${request.templateName}”`;
  const message = `${what} cannot be merged: ${counted(errors.length, 'error')}. Correct what is named, and merge again.`;
  return refused(inProse ? 'findings' : 'bad-input', message, findings);
}
