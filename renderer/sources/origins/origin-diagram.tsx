import { useMemo, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import type { Origin, OriginMap, OriginStation } from '../../../briefing/cards/origin-map.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { inRem } from '../../looks/in-rem.ts';
import type { OriginLayout, Placed, Wire } from './lay-out-origins.ts';
import { layOutOrigins, rowHeight } from './lay-out-origins.ts';
import { originWords } from './origin-words.ts';

export interface OriginDiagramProps {
  readonly map: OriginMap;
  /** Key of the origin whose way is lit. */
  readonly lit: string | undefined;
  readonly onLit: (key: string) => void;
}

/** Where each column begins and ends, in per cent of the width. */
const columns = [
  { start: 0, end: 42 },
  { start: 51, end: 77 },
  { start: 84, end: 100 },
] as const;

/** Said by, reported by, cited in, with a line for each way that facts took. */
export function OriginDiagram({ map, lit, onLit }: OriginDiagramProps) {
  const layout = useMemo(() => layOutOrigins(map), [map]);
  const [hovered, setHovered] = useState<string>();
  const shown = hovered ?? lit;
  const paths = map.origins.find(({ key }) => key === shown)?.paths ?? [];
  const isOnWay = (id: string): boolean =>
    paths.some(({ reporter, read }) => [reporter?.id, read.id].includes(id));
  return (
    <>
      <div className="origin-heads" aria-hidden="true">
        <span>Said by</span>
        {layout.reporters.length > 0 && <span>Reported by</span>}
        <span>Cited in</span>
      </div>
      <div
        className="origins"
        style={{ blockSize: inRem(layout.height) }}
        onPointerLeave={() => setHovered(undefined)}
      >
        <Wires layout={layout} lit={shown} />
        <OriginBoxes {...{ layout, lit, onLit }} onHover={setHovered} />
        <Stations placed={layout.reporters} column={1} isLit={isOnWay} />
        <Stations placed={layout.reads} column={2} isLit={isOnWay} isEnd />
        {layout.more !== undefined && (
          <span
            className="origin-more"
            style={{ insetBlockStart: inRem(layout.more.middle - rowHeight / 2) }}
          >
            and {layout.more.count} more, with {counted(layout.more.facts, 'fact')}
          </span>
        )}
      </div>
    </>
  );
}

interface BoxesProps {
  readonly layout: OriginLayout;
  readonly lit: string | undefined;
  readonly onLit: (key: string) => void;
  readonly onHover: (key: string | undefined) => void;
}

function OriginBoxes({ layout, lit, onLit, onHover }: BoxesProps) {
  const choose = (keys: 'all' | Set<unknown>) => {
    const [key] = keys === 'all' ? [] : [...keys];
    if (typeof key === 'string') onLit(key);
  };
  return (
    <ListBox
      className="origin-boxes"
      aria-label="Who said it"
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={lit === undefined ? [] : [lit]}
      onSelectionChange={choose}
      dependencies={[layout]}
    >
      {layout.origins.map(({ item, middle }) => (
        <ListBoxItem
          key={item.key}
          id={item.key}
          textValue={item.name}
          className="origin-box"
          style={{ insetBlockStart: inRem(middle - rowHeight / 2), ...widthOf(0) }}
          onHoverStart={() => onHover(item.key)}
        >
          <OriginName origin={item} />
        </ListBoxItem>
      ))}
    </ListBox>
  );
}

function OriginName({ origin }: { readonly origin: Origin }) {
  return (
    <>
      <span className="cut" dir="auto">
        {origin.name}
      </span>
      <span className="num second">
        {origin.factCount}
        <span className="hidden-label"> {originWords(origin)}</span>
      </span>
    </>
  );
}

interface StationsProps {
  readonly placed: readonly Placed<OriginStation>[];
  readonly column: 1 | 2;
  readonly isLit: (id: string) => boolean;
  readonly isEnd?: boolean;
}

function Stations({ placed, column, isLit, isEnd = false }: StationsProps) {
  return (
    <div aria-hidden="true">
      {placed.map(({ item, middle }) => (
        <span
          key={item.id}
          className="origin-station"
          data-end={isEnd || undefined}
          data-lit={isLit(item.id) || undefined}
          style={{ insetBlockStart: inRem(middle), ...widthOf(column) }}
          title={item.name}
          dir="auto"
        >
          <span>{item.name}</span>
        </span>
      ))}
    </div>
  );
}

function widthOf(column: 0 | 1 | 2) {
  const { start, end } = columns[column];
  return { insetInlineStart: `${start}%`, inlineSize: `${end - start}%` };
}

function Wires({ layout, lit }: { readonly layout: OriginLayout; readonly lit: string | undefined }) {
  const isLit = ({ origins }: Wire): boolean => lit !== undefined && origins.has(lit);
  const inOrder = layout.wires.toSorted((one, other) => Number(isLit(one)) - Number(isLit(other)));
  return (
    <svg
      className="origin-wires"
      viewBox={`0 0 100 ${layout.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {inOrder.map((wire) => (
        <path key={pathOf(wire)} d={pathOf(wire)} data-lit={isLit(wire) || undefined} />
      ))}
    </svg>
  );
}

/** A line that leaves and arrives level; one that passes a column goes straight until behind it. */
function pathOf({ from, to }: Wire): string {
  const start = columns[from.column].end;
  const end = columns[to.column].start;
  const bend = to.column - from.column > 1 ? columns[1].end : start;
  const half = (bend + end) / 2;
  return `M${start} ${from.middle}H${bend}C${half} ${from.middle} ${half} ${to.middle} ${end} ${to.middle}`;
}
