import { chartWordsFor } from '../charts/chart-words.ts';
import { datedLanguage } from '../facts/date-format.ts';
import { sourcesById } from '../sources/origin.ts';
import { attacheStyle } from '../style/attache-style.ts';
import type { ComposeRequest } from './compose.ts';
import { directionOf } from './describe-document.ts';
import type { ChartDrawingRequest } from './draw-charts.ts';

/** What the charts of a document are drawn from, and how its page looks. */
export function chartRequestFor(request: ComposeRequest): ChartDrawingRequest {
  const { merged, briefing, facts, sources, settings } = request;
  const language = briefing.language ?? merged.head.language;
  const { page, colours } = request.style ?? attacheStyle(settings.paper);
  const cutOff = briefing.cutOff?.slice(0, 10);
  return {
    material: {
      facts: new Map(facts.map((fact) => [fact.id, fact])),
      sources: sourcesById(sources),
      ...(cutOff === undefined ? {} : { cutOff }),
    },
    setting: {
      keyColumn: page.keyColumn,
      gap: page.gap,
      textColumn: page.textColumn,
      colours,
      language: datedLanguage(language, settings.dates),
      direction: directionOf(language),
      words: chartWordsFor(language),
    },
    template: briefing.template,
  };
}
