import { chartAlone } from '../../../briefing/charts/chart-alone.ts';
import type { ChartKind } from '../../../briefing/document/chart-order.ts';
import type { Figure } from '../../../briefing/document/block.ts';
import type { Document } from '../../../briefing/document/document.ts';
import { plainText } from '../../../briefing/document/plain-text.ts';
import { rewriteBlocks } from '../../../briefing/document/rewrite-blocks.ts';
import { svgOfPicture } from '../../../briefing/document/svg-picture.ts';
import { done, refused, withFindings } from '../../../briefing/outcome.ts';
import type { Finding, Outcome } from '../../../briefing/outcome.ts';
import type { BriefingInputs } from '../export/briefing-inputs.ts';
import { composeBriefing } from '../export/compose-briefing.ts';
import type { StyledDocument } from '../export/compose-briefing.ts';
import type { BriefingTimes } from '../export/select-inputs.ts';
import type { Parsers } from '../parsers/parsers.ts';

/** Which chart of a briefing: the figure of that number, or all of its facts in one of that kind. */
export type ChartChoice = { readonly figure: number } | { readonly kind: ChartKind };

/** A chart as a picture of its own. */
export interface OneChart {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** All that it shows, in words. */
  readonly description: string;
}

const ownTemplate = 'chart';

/** Draws one chart of a briefing, with its caption, its note and the marking of the briefing. */
export async function oneChart(
  inputs: BriefingInputs,
  choice: ChartChoice,
  times: BriefingTimes,
  parsers: Pick<Parsers, 'merge' | 'readBoundaries' | 'readCapture'>,
): Promise<Outcome<OneChart>> {
  const asked = 'kind' in choice ? withOneChart(inputs, choice.kind) : inputs;
  const composed = toldOf(choice, inputs, await composeBriefing(asked, times, parsers));
  if (!composed.ok) return composed;
  const figure = chosen(composed.value.document, 'figure' in choice ? choice.figure : 1);
  if (figure === undefined) return refused('bad-input', missing(choice), composed.findings);
  const findings = composed.findings.filter((finding) => isAbout(finding, figure, choice));
  return done(alone(figure, composed.value), findings);
}

/** Of the briefing's other charts nothing is told; where one kind was asked for there is one chart. */
function isAbout({ rule, place }: Finding, { askedOn }: Figure, choice: ChartChoice): boolean {
  return rule.startsWith('chart-') && ('kind' in choice || place?.line === askedOn);
}

/** The template of a single kind is ours: what is found in it is told of the briefing and the option that asked for it. */
function toldOf<T>(choice: ChartChoice, { briefing }: BriefingInputs, outcome: Outcome<T>): Outcome<T> {
  if (!('kind' in choice)) return outcome;
  const place = { briefing: briefing.id, field: `--kind ${choice.kind}` };
  return withFindings(outcome, (finding) =>
    finding.place?.template === ownTemplate ? { ...finding, place } : finding,
  );
}

/** The same facts in a template that holds one chart and nothing else. */
function withOneChart(inputs: BriefingInputs, kind: ChartKind): BriefingInputs {
  const { briefing } = inputs;
  const language = briefing.language ?? inputs.settings.language;
  const head = `title: Chart\nlanguage: ${JSON.stringify(language)}\nsources: false`;
  const template = `---\n${head}\n---\n\n{% chart ${kind} facts, caption: briefing.title, data: false %}\n`;
  return {
    ...inputs,
    templateName: ownTemplate,
    template,
    briefing: { ...briefing, template: ownTemplate, slots: {}, parameters: {} },
  };
}

function chosen({ blocks }: Document, number: number): Figure | undefined {
  const figures: Figure[] = [];
  rewriteBlocks(blocks, {
    enter: (block) => {
      if (block.kind === 'figure' && block.drawn === true) figures.push(block);
    },
  });
  return figures.find((figure) => (figure.number ?? 1) === number);
}

function alone(figure: Figure, { document: { meta }, style }: StyledDocument): OneChart {
  const { picture, description, caption = [], note = [] } = figure;
  const { keyColumn, gap, textColumn } = style.page;
  const { direction } = meta;
  const drawn = chartAlone(
    {
      svg: svgOfPicture(picture),
      height: picture.height,
      description,
      caption: plainText(caption),
      note: plainText(note.filter(({ kind }) => kind === 'text')).replace(/\s*\S+:\s*$/u, ''),
      marking: meta.banner.label,
    },
    { keyColumn, gap, textColumn, direction, colours: style.colours },
  );
  return { ...drawn, description };
}

function missing(choice: ChartChoice): string {
  return 'kind' in choice
    ? 'No fact of this briefing can be drawn in such a chart. Nothing was written; the findings say what is missing.'
    : `The briefing has no chart as figure ${choice.figure}. Give the number of one, or draw all of its facts with --kind.`;
}
