import { chartWordsFor } from '../charts/words/chart-words-for.ts';
import type { Boundaries } from '../charts/map/country-shapes.ts';
import type { Briefing } from '../drafts/briefing.ts';
import { cutOffDay } from '../drafts/cut-off-day.ts';
import type { DeskSettings } from '../drafts/desk-settings.ts';
import { datedLanguage } from '../facts/date-format.ts';
import type { Fact } from '../facts/fact.ts';
import type { MergeResult } from '../merge/merge-request.ts';
import { sourcesById } from '../sources/origin.ts';
import type { Source } from '../sources/source.ts';
import type { PageStyle } from '../style/page-style.ts';
import { attacheStyle } from '../style/attache-style.ts';
import { directionOf } from './describe-document.ts';
import type { ChartDrawingRequest } from './draw-charts.ts';

/** What a document is made from, as far as its charts are concerned. */
export interface ChartInputs {
  readonly merged: Pick<MergeResult, 'head'>;
  readonly briefing: Briefing;
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly settings: DeskSettings;
  readonly style?: PageStyle;
  readonly boundaries?: Boundaries | undefined;
}

/** What the charts of a document are drawn from, and how its page looks. */
export function chartRequestFor(request: ChartInputs): ChartDrawingRequest {
  const { merged, briefing, facts, sources, settings } = request;
  const language = briefing.language ?? merged.head.language;
  const { page, colours } = request.style ?? attacheStyle(settings.paper);
  const cutOff = cutOffDay(briefing.cutOff, settings.timeZone);
  return {
    material: {
      facts: new Map(facts.map((fact) => [fact.id, fact])),
      sources: sourcesById(sources),
      language,
      ...(cutOff === undefined ? {} : { cutOff }),
      ...(settings.places === undefined ? {} : { places: settings.places }),
      ...(request.boundaries === undefined ? {} : { boundaries: request.boundaries }),
    },
    setting: {
      keyColumn: page.keyColumn,
      gap: page.gap,
      textColumn: page.textColumn,
      colours,
      language: datedLanguage(language, settings.dates),
      direction: directionOf(language),
      words: chartWordsFor(language),
      ...(settings.places === undefined ? {} : { places: settings.places }),
      ...(settings.boundaries === undefined ? {} : { boundariesName: settings.boundaries.name }),
    },
    template: briefing.template,
  };
}
