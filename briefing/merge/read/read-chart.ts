import type { Block } from '../../document/block.ts';
import type { ChartOrder } from '../../document/chart-order.ts';
import type { Inline } from '../../document/inline.ts';
import type { Reading } from './reading.ts';

/** A chart as its tag describes it to the reader: what is drawn, and the words around it as Markdown. */
export interface WrittenChart {
  readonly order: ChartOrder;
  readonly caption: string;
  readonly note: string;
}

const emptyPicture = { mediaType: 'image/svg+xml', data: '', width: 0, height: 0 } as const;

/** The place of a chart, with its caption, its note and the citation of its facts. The description is the tag’s own JSON. */
export function readChart(description: string, line: number, reading: Reading): readonly Block[] {
  const { order, caption, note } = JSON.parse(description) as WrittenChart;
  const title = reading.words(caption, line);
  const words = reading.words(note, line);
  const targets = [...order.facts, ...order.ceilings].map(({ id }) => ({ id }));
  const cited: readonly Inline[] = targets.length === 0 ? [] : [{ kind: 'citation', targets }];
  return [
    {
      kind: 'figure',
      ...(title.length > 0 && { caption: title }),
      picture: emptyPicture,
      description: '',
      ...(words.length + cited.length > 0 && { note: [...words, ...cited] }),
      chart: order,
      from: reading.origin(line),
    },
  ];
}

/** Says that a chart stands inside a line, where no picture can. */
export function misplacedChart(reading: Reading, line: number): readonly Inline[] {
  const message =
    'A chart stands inside a line of text, so it is not drawn. Put its tag on a line of its own, with empty lines around it.';
  reading.report({ rule: 'chart-not-placed', severity: 'error', message }, line);
  return [];
}
