import { houseMark } from '../../house/plan/house-marks.ts';
import { done, refused, type Finding, type Outcome } from '../../outcome.ts';
import { counted } from '../../text/counted.ts';
import { mergeDataFor, type MergeData } from '../merge-data.ts';
import { readTemplate } from '../read-template.ts';
import { renderLiquid } from '../render-liquid.ts';
import { Entry } from '../values/entry.ts';
import { MarkdownValue } from '../values/markdown-value.ts';
import { Scalar } from '../values/scalar.ts';
import { houseNames, type HouseMergeRequest, type HouseMergeResult } from './house-merge.ts';
import { readPieces } from './read-pieces.ts';

/**
 * Fills the text of a house file: the same data, names, tags and filters as in a template. Findings name the paragraph.
 * Prose of the slots stands where the file asks for it.
 */
export function mergeHouse(request: HouseMergeRequest): Outcome<HouseMergeResult> {
  const read = readTemplate(request.template, request.templateName);
  if (!read.ok) return read;
  const data = houseData(request, mergeDataFor(request, read.value.head));
  const findings: Finding[] = [];
  const prose = renderSlots(request, data, findings);
  const stories = request.stories.map((story) => {
    const where = (finding: Finding): Finding => inParagraph(finding, request.file, story);
    const rendered = renderLiquid(story.liquid, data, { template: request.templateName });
    findings.push(...rendered.findings.map(where));
    const { pieces, findings: found } = readPieces(rendered.markdown ?? '', story, {
      slots: prose,
      language: data.language,
      pictures: request.pictures,
      ...(request.markings === undefined ? {} : { markings: request.markings }),
    });
    findings.push(...found.map((finding) => inFile(finding, request.file)));
    return { name: story.name, pieces };
  });
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return done({ stories }, findings);
  const message = `The house file “${request.file}” cannot be filled: ${counted(errors.length, 'error')}. Correct in Word what is named, and try again.`;
  return refused('bad-input', message, findings);
}

function houseData(request: HouseMergeRequest, data: MergeData): MergeData {
  const late = { body: houseMark('t'), marking: houseMark('m'), limit: houseMark('l') };
  const names = houseNames
    .filter((name) => !Object.hasOwn(late, name))
    .map((name) => [name, wordsNamed(request.names, name)] as const);
  const marks = Object.entries(late).map(([name, mark]) => [name, new MarkdownValue(mark)] as const);
  const own = new Entry(data.briefing, request.briefing, []);
  const moments = { date: own.field('issued'), cutOff: own.field('cutOff') };
  const roots: Readonly<Record<string, unknown>> = {
    __proto__: null,
    ...data.roots,
    ...Object.fromEntries<unknown>([...names, ...marks]),
    ...moments,
  };
  return { ...data, roots };
}

function wordsNamed(names: HouseMergeRequest['names'], name: string): Scalar | null {
  const words = Object.hasOwn(names, name) ? names[name] : undefined;
  return words === undefined ? null : new Scalar(words, []);
}

function renderSlots(
  { briefing }: HouseMergeRequest,
  data: MergeData,
  findings: Finding[],
): Readonly<Record<string, string>> {
  const slots: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const name of data.filled) {
    const rendered = renderLiquid((briefing.slots[name] ?? '').replaceAll('\r\n', '\n'), data, {
      slot: name,
    });
    if (rendered.markdown === undefined) findings.push(...rendered.findings);
    else slots[name] = rendered.markdown;
  }
  return slots;
}

/** A line of the Liquid is a paragraph of the file. */
function inParagraph(finding: Finding, file: string, story: HouseMergeRequest['stories'][number]): Finding {
  const line = finding.place?.line;
  const words = line === undefined ? undefined : story.paragraphs[line - 2];
  if (finding.place?.slot !== undefined) return finding;
  const message =
    words === undefined
      ? finding.message
      : `${finding.message} It stands in ${placeOf(story.kind)}: “${words}”.`;
  const { column: _column, template: _template, line: _line, ...place } = finding.place ?? {};
  return { ...finding, message, place: { ...place, file, ...(line === undefined ? {} : { row: line - 1 }) } };
}

function placeOf(kind: HouseMergeRequest['stories'][number]['kind']): string {
  return { text: 'this paragraph', header: 'a header', footer: 'a footer', notes: 'a note' }[kind];
}

function inFile(finding: Finding, file: string): Finding {
  return finding.place?.slot === undefined ? { ...finding, place: { file } } : finding;
}
