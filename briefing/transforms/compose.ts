import type { Boundaries } from '../charts/map/country-shapes.ts';
import type { Block } from '../document/block.ts';
import type { Document } from '../document/document.ts';
import type { Picture } from '../document/picture.ts';
import type { Briefing } from '../drafts/briefing.ts';
import type { PartUse } from '../drafts/preview.ts';
import type { DeskSettings } from '../drafts/desk-settings.ts';
import { datedLanguage } from '../facts/date-format.ts';
import type { Fact } from '../facts/fact.ts';
import type { MergeResult } from '../merge/merge-request.ts';
import type { Finding } from '../outcome.ts';
import type { Source } from '../sources/source.ts';
import type { TitleRows } from '../style/style-file.ts';
import type { PageStyle } from '../style/page-style.ts';
import { checkMarking, type Marked } from './check-marking.ts';
import { citationManner } from './citations/citation-manner.ts';
import { citeSources } from './citations/cite-sources.ts';
import { RouteFinder } from './citations/find-routes.ts';
import { defaultMarking } from './default-marking.ts';
import { describeDocument } from './describe-document.ts';
import { describeUses, findUses } from './find-uses.ts';
import { chartRequestFor } from './chart-request.ts';
import { drawCharts } from './draw-charts.ts';
import { fillContents } from './fill-contents.ts';
import { markLanguages, markLanguagesInNotes } from './languages/mark-languages.ts';
import { markedParts } from './marked-parts.ts';
import { nameFacts } from './name-facts.ts';
import { numberCaptions } from './number-captions.ts';
import { fillSources } from './sources/fill-sources.ts';
import { checkPortions, printPortions } from './portion-marks.ts';
import { placeChartData } from './place-chart-data.ts';
import { numberPassages, type Numbering } from './number-passages.ts';
import { placeScales } from './place-scales.ts';
import { placeSources } from './sources/place-sources.ts';
import { unwordedLanguage } from './words/unworded-language.ts';
import { wordLikelihoods } from './words/word-likelihoods.ts';
import { wordLimit } from './words/word-limit.ts';

/** All that a document is made from. */
export interface ComposeRequest {
  readonly merged: MergeResult;
  readonly briefing: Briefing;
  /** The facts of the briefing's selection; citations of others are findings. */
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly settings: DeskSettings;
  /** The picture that the settings name as the logo. */
  readonly logo?: Picture | undefined;
  /** The look of the page; absent: the house’s own. */
  readonly style?: PageStyle;
  /** Which passages have numbers; absent: none. */
  readonly numbering?: Numbering | undefined;
  /** How the page style arranges the title block; absent: in the order of the house. */
  readonly titleRows?: TitleRows | undefined;
  /** Outlines of countries, for maps. */
  readonly boundaries?: Boundaries | undefined;
}

/** A document, and everything that the merge and the transforms have to say about it. */
export interface Composed {
  readonly document: Document;
  readonly findings: readonly Finding[];
}

/** Makes the document out of merged blocks: numbers captions, words notes, lists sources, fills contents and title block. */
export function compose(request: ComposeRequest): Composed {
  const { merged, briefing, facts, sources, settings } = request;
  const { head } = merged;
  const language = datedLanguage(briefing.language ?? head.language, settings.dates);
  const charts = drawCharts(merged.blocks, chartRequestFor(request));
  const numbered = placeChartData(numberCaptions(charts.blocks), charts.data, language);
  const placed = placeSources(numbered, head.sources, language);
  const { hasSourcesList } = placed;
  const blocks = wordLikelihoods(placeScales(placed.blocks, head.look), language);
  const context = {
    language,
    timeZone: settings.timeZone,
    markings: settings.markings,
  };
  const finder = new RouteFinder({
    facts,
    sources,
    template: briefing.template,
    language: context.language,
    settlements: settings.settlements ?? [],
  });
  const manner = citationManner(settings.citations, hasSourcesList);
  const cited = citeSources(blocks, finder, manner, { ...context, hasSourcesList });
  const portions = { markings: markingsOf(facts, sources), scheme: settings.markings };
  const byHand = checkPortions(cited.blocks, portions);
  const used = [...markedParts(cited, facts, sources, hasSourcesList), ...byHand.marked];
  const wanted = briefing.marking ?? defaultMarking(head.marking, used, settings.markings);
  const marking = checkMarking(wanted, used, settings.markings, sentencesIn(cited.blocks));
  const shown =
    head.portions === true ? printPortions(cited.blocks, portions, marking.banner.label) : cited.blocks;
  const listed = fillSources(
    { ...cited, blocks: numberPassages(shown, request.numbering ?? {}) },
    facts,
    sources,
    { ...context, labels: cited.labels },
    briefing.sourceSummary,
  );
  const banner = wordLimit(marking.banner, language);
  const meta = describeDocument(head, briefing, settings, {
    banner,
    logo: request.logo,
    titleRows: request.titleRows,
  });
  const said = {
    blocks: markLanguages(fillContents(listed, head.contentsFrom), meta),
    notes: markLanguagesInNotes(cited.notes, meta),
  };
  const document = {
    meta,
    ...said,
    factNames: nameFacts(said, facts, context.language),
  };
  return {
    document,
    findings: [
      ...merged.findings,
      ...charts.findings,
      ...finder.findings,
      ...marking.findings,
      ...byHand.findings,
      ...unwordedLanguage(meta.language),
    ],
  };
}

function markingsOf(facts: readonly Fact[], sources: readonly Source[]): ReadonlyMap<string, string> {
  return new Map([...facts, ...sources].map(({ id, marking }) => [id, marking]));
}

/** Finds the sentences that print or cite a fact or a source; they are read when the first is asked for. */
function sentencesIn(blocks: readonly Block[]): (item: Marked) => readonly PartUse[] {
  let known: ReadonlyMap<string, readonly PartUse[]> | undefined;
  return ({ place }) => {
    known ??= usesById(blocks);
    return known.get(place.fact ?? place.source ?? '') ?? [];
  };
}

function usesById(blocks: readonly Block[]): ReadonlyMap<string, readonly PartUse[]> {
  const known = new Map<string, PartUse[]>();
  for (const use of blocks.flatMap(findUses).flatMap(describeUses))
    for (const id of use.ids) {
      const uses = known.get(id) ?? [];
      if (uses.length === 0) known.set(id, uses);
      uses.push(use);
    }
  return known;
}
