import type { Boundaries } from '../charts/map/country-shapes.ts';
import type { Block } from '../document/block.ts';
import type { Banner } from '../document/banner.ts';
import type { Document, Meta } from '../document/document.ts';
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
import { citeSources, type CitedBlocks } from './citations/cite-sources.ts';
import { RouteFinder } from './citations/find-routes.ts';
import type { WordingContext } from './citations/wording-context.ts';
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
import { placeSources, type PlacedSources } from './sources/place-sources.ts';
import { otherLanguageOfTemplate, unwordedLanguage } from './words/unworded-language.ts';
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
  /** Name of the template that says the same in the language of the briefing; absent: there is none. */
  readonly translation?: string | undefined;
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
  const { merged, facts, sources } = request;
  const context = wordingContext(request);
  const prepared = prepareBlocks(request, context);
  const cited = citeFacts(prepared, request, context);
  const marked = markDocument({ ...cited, hasSourcesList: prepared.hasSourcesList }, request);
  const numbered = numberPassages(marked.blocks, request.numbering ?? {});
  const listed = fillSources(
    { ...cited, blocks: numbered },
    facts,
    sources,
    { ...context, labels: cited.labels },
    request.briefing.sourceSummary,
  );
  const meta = metaOf(request, wordLimit(marked.banner, context.language));
  const blocks = markLanguages(fillContents(listed, merged.head.contentsFrom), meta);
  const notes = markLanguagesInNotes(cited.notes, meta);
  return {
    document: { meta, blocks, notes, factNames: nameFacts({ blocks, notes }, facts, context.language) },
    findings: [
      ...merged.findings,
      ...prepared.findings,
      ...cited.findings,
      ...marked.findings,
      ...unwordedLanguage(meta.language),
      ...otherLanguageOfTemplate(meta.language, merged.head.language, request.translation),
    ],
  };
}

type Context = Omit<WordingContext, 'labels'>;

/** The language that words of the document are chosen in, and what they tell times and markings by. */
function wordingContext({ merged, briefing, settings }: ComposeRequest): Context {
  const { dates, timeZone, markings } = settings;
  return { language: datedLanguage(briefing.language ?? merged.head.language, dates), timeZone, markings };
}

/** Blocks with all that stands in them, before anything is cited. */
interface PreparedBlocks extends PlacedSources {
  readonly findings: readonly Finding[];
}

/** Draws the charts, numbers the captions, and places data, sources and yardsticks. */
function prepareBlocks(request: ComposeRequest, { language }: Context): PreparedBlocks {
  const { head, blocks } = request.merged;
  const charts = drawCharts(blocks, chartRequestFor(request));
  const numbered = placeChartData(numberCaptions(charts.blocks), charts.data, language);
  const { blocks: placed, hasSourcesList } = placeSources(numbered, head.sources, language);
  const worded = wordLikelihoods(placeScales(placed, head.look), language);
  return { blocks: worded, hasSourcesList, findings: charts.findings };
}

interface CitedDocument extends CitedBlocks {
  readonly findings: readonly Finding[];
}

/** Looks up what is cited, and words it. */
function citeFacts(
  { blocks, hasSourcesList }: PreparedBlocks,
  { briefing, facts, sources, settings }: ComposeRequest,
  context: Context,
): CitedDocument {
  const { template } = briefing;
  const { settlements = [], citations } = settings;
  const finder = new RouteFinder({ facts, sources, template, language: context.language, settlements });
  const manner = citationManner(citations, hasSourcesList);
  return {
    ...citeSources(blocks, finder, manner, { ...context, hasSourcesList }),
    findings: finder.findings,
  };
}

/** What a document is marked, its blocks with their marks, and what stands against them. */
interface MarkedDocument {
  readonly banner: Banner;
  readonly blocks: readonly Block[];
  readonly findings: readonly Finding[];
}

/** Holds the marking against all that went into the document, and marks its portions where the template asks for that. */
function markDocument(
  cited: CitedBlocks & Pick<PlacedSources, 'hasSourcesList'>,
  { merged: { head }, briefing, facts, sources, settings: { markings: scheme } }: ComposeRequest,
): MarkedDocument {
  const { blocks } = cited;
  const portions = { markings: markingsOf(facts, sources), scheme };
  const byHand = checkPortions(blocks, portions);
  const used = [...markedParts(cited, facts, sources, cited.hasSourcesList), ...byHand.marked];
  const wanted = briefing.marking ?? defaultMarking(head.marking, used, scheme);
  const { banner, findings } = checkMarking(wanted, used, scheme, sentencesIn(blocks));
  return {
    banner,
    blocks: head.portions === true ? printPortions(blocks, portions, banner.label) : blocks,
    findings: [...findings, ...byHand.findings],
  };
}

function metaOf({ merged, briefing, settings, logo, titleRows }: ComposeRequest, banner: Banner): Meta {
  return describeDocument(merged.head, briefing, settings, { banner, logo, titleRows });
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
