import { checkBriefing, type CheckResult } from '../../../briefing/checks/check-briefing.ts';
import type { CheckMaterial } from '../../../briefing/checks/check-material.ts';
import type { CheckMemory } from '../../../briefing/checks/check-memory.ts';
import type { WaivedFinding } from '../../../briefing/drafts/waiver.ts';
import type { Document } from '../../../briefing/document/document.ts';
import type { Briefing } from '../../../briefing/drafts/briefing.ts';
import type { DeskSettings } from '../../../briefing/drafts/desk-settings.ts';
import type { Picture } from '../../../briefing/document/picture.ts';
import type { SelectedFacts } from '../../../briefing/drafts/select-facts.ts';
import type { MergeRequest, MergeResult } from '../../../briefing/merge/merge-request.ts';
import { didYouMean } from '../../../briefing/text/nearest-name.ts';
import type { Finding, Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import type { PageStyle } from '../../../briefing/style/page-style.ts';
import { applyStyleFile } from '../../../briefing/style/apply-style-file.ts';
import { pageStyleNamed, pageStyleNames, styleFileNamed } from '../../../briefing/style/page-styles.ts';
import type { StyleFile } from '../../../briefing/style/style-file.ts';
import type { Composed, ComposeRequest } from '../../../briefing/transforms/compose.ts';
import { compose } from '../../../briefing/transforms/compose.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { translationOf } from '../built-in.ts';
import { boundariesFor } from '../charts/boundaries-for.ts';
import { captureLibraryOf } from '../checks/capture-library-of.ts';
import type { CaptureLibrary } from '../checks/capture-library.ts';
import { missingFonts } from '../fonts/missing-fonts.ts';
import type { Parsers } from '../parsers/parsers.ts';
import type { BriefingInputs } from './briefing-inputs.ts';
import { mergeRequestFor } from './merge-request-for.ts';
import type { BriefingTimes, SelectedInputs } from './select-inputs.ts';
import { selectInputs } from './select-inputs.ts';

/** A document, the page style its template asks for, and the findings that somebody lets stand. */
export interface StyledDocument {
  readonly document: Document;
  readonly style: PageStyle;
  readonly waived: readonly WaivedFinding[];
  /** Name of the Word file of the desk in which its Word file is made. */
  readonly house?: string;
}

/** What makes checks reach farther and go quicker. */
export interface Checking {
  /**
   * Whether quotations and figures are looked for in the captures of the desk: in those that are `at hand`, while the others
   * are read for the next time, or in `all`, however long it takes to read them. Absent: they are not looked for.
   */
  readonly captures?: 'at hand' | 'all';
  /** Of the same draft, from the check before. */
  readonly memory?: CheckMemory;
}

/**
 * Selects, merges, composes and checks: from a briefing's inputs to its document with all findings. A template that cannot be
 * merged is a failure; a document with error findings is a value, which the caller may still refuse to issue.
 */
export function composeBriefing(
  inputs: BriefingInputs,
  times: BriefingTimes,
  parsers: Pick<Parsers, 'merge' | 'readBoundaries' | 'readCapture'>,
  checking: Checking = {},
): Promise<Outcome<StyledDocument>> {
  return composeSelected(selectInputs(inputs, times), parsers, checking);
}

/** The same from where the facts are selected. */
export async function composeSelected(
  selected: SelectedInputs,
  parsers: Pick<Parsers, 'merge' | 'readBoundaries' | 'readCapture'>,
  checking: Checking = {},
): Promise<Outcome<StyledDocument>> {
  const { inputs, leftOut } = selected;
  const library = libraryFor(inputs, checking, parsers);
  if (checking.captures === 'all') library?.readAhead(selected.behind);
  const made = await mergeSelected(selected, parsers);
  if (!made.ok) return made;
  const { merged, composed } = made.value;
  const checked = await checkSelected(selected, merged, composed.document, { ...checking, library });
  const file = styleFileOf(merged.head, inputs.settings);
  const findings = [
    ...lateFacts(leftOut),
    ...missingLogo(inputs, file),
    ...missingFonts(file, inputs.settings, inputs.desk),
    ...composed.findings,
    ...checked.findings,
  ];
  return styled({ ...composed, findings }, checked.waived, merged.head, inputs);
}

/** A document without any checks, for the bundle of a file: the same inputs give the same document. */
export async function composeUnchecked(
  selected: SelectedInputs,
  parsers: Pick<Parsers, 'merge' | 'readBoundaries'>,
): Promise<Outcome<StyledDocument>> {
  const made = await mergeSelected(selected, parsers);
  if (!made.ok) return made;
  return styled(made.value.composed, [], made.value.merged.head, selected.inputs);
}

/** What a briefing was merged and composed of, and what came of it. */
export interface MergedBriefing {
  readonly request: MergeRequest;
  readonly merged: MergeResult;
  readonly composing: ComposeRequest;
  readonly composed: Composed;
}

/** Merges and composes, without checks and style. */
export async function mergeSelected(
  selected: SelectedInputs,
  parsers: Pick<Parsers, 'merge' | 'readBoundaries'>,
): Promise<Outcome<MergedBriefing>> {
  const { inputs, briefing, facts } = selected;
  const request = mergeRequestFor(selected);
  const answer = await parsers.merge(request);
  if (!answer.ok) return answer;
  const file = styleFileOf(answer.value.head, inputs.settings);
  const merged = inStyle(answer.value, file);
  const settings = { ...inputs.settings, citations: file?.notes ?? inputs.settings.citations };
  const boundaries = await boundariesFor(merged.blocks, inputs, parsers);
  if (!boundaries.ok) return boundaries;
  const composing = {
    merged,
    briefing,
    facts,
    sources: inputs.sources,
    settings,
    logo: logoOf(inputs, file),
    numbering: file?.numbering,
    titleRows: file?.titleBlock,
    boundaries: boundaries.value,
    translation: translationFor(inputs.templateName, briefing),
    ...(file === undefined ? {} : { style: applyStyleFile(file, settings.paper, settings.fonts) }),
  };
  return done({ request, merged, composing, composed: compose(composing) });
}

/** The template that says the same in the language that a briefing asks for. */
function translationFor(template: string, { language }: Briefing): string | undefined {
  return language === undefined ? undefined : translationOf(template, language)?.name;
}

/** The captures in which words are looked for; none where there is no desk. */
function libraryFor(
  { desk }: BriefingInputs,
  { captures }: Checking,
  parsers: Pick<Parsers, 'readCapture'>,
): CaptureLibrary | undefined {
  return captures === undefined || desk === undefined ? undefined : captureLibraryOf(desk, parsers);
}

async function checkSelected(
  { inputs, today, briefing, facts, sources }: SelectedInputs,
  { head, blocks }: MergeResult,
  document: Document,
  { captures, memory, library }: Checking & { readonly library: CaptureLibrary | undefined },
): Promise<CheckResult> {
  const material: CheckMaterial = {
    blocks,
    document,
    briefing,
    head,
    facts,
    deskFacts: inputs.facts,
    sources,
    settings: inputs.settings,
    today,
    ...(library === undefined ? {} : { captures: library.searchIn(sources) }),
  };
  const checked = checkBriefing(material, memory);
  if (captures !== 'all') return checked;
  const wasRead = await library?.settled();
  return wasRead === true ? checkBriefing(material, memory) : checked;
}

/** The style file that a template, or else the desk, asks for; undefined for the built-in look. */
function styleFileOf({ style }: MergeResult['head'], settings: DeskSettings): StyleFile | undefined {
  return styleFileNamed(style ?? settings.style ?? 'attache', settings.styles);
}

/** A style may say for all templates what the title block shows. */
function inStyle(merged: MergeResult, file: StyleFile | undefined): MergeResult {
  const { details } = file ?? {};
  return details === undefined ? merged : { ...merged, head: { ...merged.head, details } };
}

function logoOf({ settings, pictures }: BriefingInputs, file: StyleFile | undefined): Picture | undefined {
  const name = file?.logo ?? settings.logo;
  return name !== undefined && Object.hasOwn(pictures, name) ? pictures[name] : undefined;
}

function missingLogo(inputs: BriefingInputs, file: StyleFile | undefined): readonly Finding[] {
  const logo = file?.logo ?? inputs.settings.logo;
  if (logo === undefined || logo === 'none' || logoOf(inputs, file) !== undefined) return [];
  const message = `The logo “${logo}” is not among the pictures of the desk, so none is printed. Choose it again in Settings.`;
  return [{ rule: 'missing-logo', severity: 'warning', message, found: logo }];
}

/** The cut-off takes facts out without anybody choosing them: the reader of the findings is told which. */
function lateFacts(leftOut: SelectedFacts['leftOut']): readonly Finding[] {
  const late = leftOut
    .filter(({ reason }) => reason.endsWith('after the cut-off'))
    .map(({ fact }) => fact.id);
  if (late.length === 0) return [];
  const named = late.length > 5 ? `${late.slice(0, 5).join(', ')} and others` : late.join(', ');
  const message = `${counted(late.length, 'fact')} left out, being later than the cut-off: ${named}.`;
  return [{ rule: 'after-cut-off', severity: 'note', message }];
}

function styled(
  { document, findings }: Composed,
  waived: readonly WaivedFinding[],
  head: MergeResult['head'],
  { settings, templateName }: BriefingInputs,
): Outcome<StyledDocument> {
  const name = head.style ?? settings.style ?? 'attache';
  const style = pageStyleNamed(name, settings.paper, settings);
  const house = head.house ?? settings.house;
  if (style !== undefined)
    return done({ document, style, waived, ...(house === undefined ? {} : { house }) }, findings);
  const names = pageStyleNames(settings.styles);
  const unknown: Finding = {
    rule: 'unknown-style',
    severity: 'error',
    message: `There is no page style “${name}”.${didYouMean(name, names)} Name one of: ${names.join(', ')}.`,
    place: { template: templateName, field: 'style' },
    found: name,
    allowed: names.join(', '),
  };
  return refused('bad-input', unknown.message, [unknown, ...findings]);
}
