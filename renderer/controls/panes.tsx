import './panes.css';
import { Fragment, useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Group, Panel, Separator, useGroupRef } from 'react-resizable-panels';
import type { Layout } from 'react-resizable-panels';
import { inRem } from '../looks/in-rem.ts';
import { usePreferences } from '../state/preferences.ts';
import { Pane } from './pane.tsx';
import type { PaneProps } from './pane.tsx';
import type { LastPane } from './use-last-pane.ts';

/** One pane of a place. */
export interface PaneSpec {
  readonly id: string;
  /** Its name for readers and for F6. */
  readonly label: string;
  readonly ground?: PaneProps['ground'];
  /** In pixels at the usual size for a pane that keeps its width; in per cent for one that takes its share. None for the one that takes the rest. */
  readonly width?: number | `${number}%`;
  /** Pixels; 160 if not given. */
  readonly least?: number;
  /** Pixels. */
  readonly most?: number;
  readonly content: ReactNode;
}

/** How wide the user left each pane, by id: in pixels at the usual size or per cent, as its `width` is given. */
export type PaneWidths = Readonly<Record<string, number>>;

export interface PanesProps {
  /** From the start of the line to its end. */
  readonly panes: readonly PaneSpec[];
  readonly remembered?: PaneWidths | undefined;
  /** Told once after each change by the user. */
  readonly onResized?: (widths: PaneWidths) => void;
  /** Whether the last pane can be put away; in a narrow window it is then a drawer. From `useLastPane`. */
  readonly last?: LastPane | undefined;
}

/** Panes side by side. The lines between them are dragged, or moved with the arrows when focused. */
export function Panes({ panes, remembered = {}, onResized, last }: PanesProps) {
  const group = useRef<HTMLDivElement>(null);
  const zoom = usePreferences((state) => state.zoom);
  const inLine = last === undefined || (last.isOpen && !last.isDrawer) ? panes : panes.slice(0, -1);
  const apart = last === undefined || inLine === panes ? undefined : panes.at(-1);
  const tell = (layout: Layout) => {
    const pixels = (group.current?.clientWidth ?? 0) / zoom;
    onResized?.({ ...remembered, ...widthsOf(inLine, layout, pixels) });
  };
  return (
    <div className="panes">
      <Group
        elementRef={group}
        groupRef={useWidthsThatGrow(inLine, zoom)}
        onLayoutChanged={(layout, { isUserInteraction }) => {
          if (isUserInteraction) tell(layout);
        }}
      >
        {inLine.map((pane, place) => (
          <Fragment key={pane.id}>
            {place > 0 && (
              <Separator className="pane-line" aria-label={`Width of ${inLine[place - 1]?.label ?? ''}`} />
            )}
            <Panel {...panelOf(pane, remembered[pane.id])}>
              <Pane label={pane.label} ground={pane.ground}>
                {pane.content}
              </Pane>
            </Panel>
          </Fragment>
        ))}
      </Group>
      {apart !== undefined && last !== undefined && <PutAway pane={apart} last={last} />}
    </div>
  );
}

function panelOf({ id, width, least = 160, most }: PaneSpec, remembered: number | undefined) {
  const keepsWidth = typeof width === 'number';
  const share = remembered === undefined ? width : `${remembered}%`;
  const size = keepsWidth ? inRem(remembered ?? width) : share;
  return {
    id,
    minSize: inRem(least),
    groupResizeBehavior: keepsWidth ? ('preserve-pixel-size' as const) : ('preserve-relative-size' as const),
    ...(width === undefined || size === undefined ? {} : { defaultSize: size }),
    ...(most === undefined ? {} : { maxSize: inRem(most) }),
  };
}

/** Panes that keep their width grow and shrink with the size of what they show, as far as there is room. */
function useWidthsThatGrow(panes: readonly PaneSpec[], zoom: number) {
  const group = useGroupRef();
  const before = useRef(zoom);
  useEffect(() => {
    const by = zoom / before.current;
    before.current = zoom;
    if (by !== 1 && group.current !== null)
      group.current.setLayout(grown(group.current.getLayout(), panes, by));
  });
  return group;
}

function grown(layout: Layout, panes: readonly PaneSpec[], by: number): Layout {
  const keeping = new Set(panes.filter(({ width }) => typeof width === 'number').map(({ id }) => id));
  const shares = Object.entries(layout).map(
    ([id, share]) => [id, keeping.has(id) ? share * by : share] as const,
  );
  const sumOf = (kept: boolean) =>
    shares.reduce((sum, [id, share]) => (keeping.has(id) === kept ? sum + share : sum), 0);
  const rest = Math.max(0, 100 - sumOf(true)) / (sumOf(false) || 1);
  return Object.fromEntries(shares.map(([id, share]) => [id, keeping.has(id) ? share : share * rest]));
}

function widthsOf(panes: readonly PaneSpec[], layout: Layout, pixels: number): PaneWidths {
  const sized = panes.filter((pane) => pane.width !== undefined && layout[pane.id] !== undefined);
  const width = ({ id, width: given }: PaneSpec) => {
    const share = layout[id] ?? 0;
    return typeof given === 'number' ? Math.round((share / 100) * pixels) : Math.round(share * 10) / 10;
  };
  return Object.fromEntries(sized.map((pane) => [pane.id, width(pane)]));
}

interface PutAwayProps {
  readonly pane: PaneSpec;
  readonly last: LastPane;
}

/** The last pane while it does not stand in line: its name at the edge, and the drawer that a press on it opens. */
function PutAway({ pane, last }: PutAwayProps) {
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !last.isOpen) return;
    event.preventDefault();
    last.setOpen(false);
  };
  return (
    <div className="put-away" role="presentation" onKeyDown={closeOnEscape}>
      <AriaButton className="drawer-handle" aria-expanded={last.isOpen} onPress={last.toggle}>
        <span>{pane.label}</span>
      </AriaButton>
      {last.isOpen && (
        <div className="drawer">
          <Pane label={pane.label} ground={pane.ground}>
            {pane.content}
          </Pane>
        </div>
      )}
    </div>
  );
}
