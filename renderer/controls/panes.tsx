import './panes.css';
import { Fragment, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Group, Panel, Separator } from 'react-resizable-panels';
import type { Layout } from 'react-resizable-panels';
import { Pane } from './pane.tsx';
import type { PaneProps } from './pane.tsx';
import type { LastPane } from './use-last-pane.ts';

/** One pane of a place. */
export interface PaneSpec {
  readonly id: string;
  /** Its name for readers and for F6. */
  readonly label: string;
  readonly ground?: PaneProps['ground'];
  /** In pixels for a pane that keeps its width; in per cent for one that takes its share. None for the one that takes the rest. */
  readonly width?: number | `${number}%`;
  /** Pixels; 160 if not given. */
  readonly least?: number;
  /** Pixels. */
  readonly most?: number;
  readonly content: ReactNode;
}

/** How wide the user left each pane, by id: in pixels or per cent, as its `width` is given. */
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
  const inLine = last === undefined || (last.isOpen && !last.isDrawer) ? panes : panes.slice(0, -1);
  const apart = last === undefined || inLine === panes ? undefined : panes.at(-1);
  const tell = (layout: Layout) => onResized?.({ ...remembered, ...widthsOf(inLine, layout, group.current) });
  return (
    <div className="panes">
      <Group
        elementRef={group}
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
  const size = remembered === undefined ? width : keepsWidth ? remembered : `${remembered}%`;
  return {
    id,
    minSize: least,
    groupResizeBehavior: keepsWidth ? ('preserve-pixel-size' as const) : ('preserve-relative-size' as const),
    ...(width === undefined || size === undefined ? {} : { defaultSize: size }),
    ...(most === undefined ? {} : { maxSize: most }),
  };
}

function widthsOf(panes: readonly PaneSpec[], layout: Layout, group: HTMLElement | null): PaneWidths {
  const pixels = group?.clientWidth ?? 0;
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
