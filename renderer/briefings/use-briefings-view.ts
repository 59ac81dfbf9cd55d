import { useState } from 'react';
import { useRemembered } from '../state/remembered.ts';
import type { BriefingOrder, BriefingsView } from './shown-briefings.ts';
import { usualView } from './shown-briefings.ts';

const columns: readonly BriefingOrder['column'][] = [
  'title',
  'template',
  'state',
  'cutOff',
  'marking',
  'changed',
];

/** How the briefings are looked at; their order is as it was left. */
export function useBriefingsView(): readonly [BriefingsView, (view: BriefingsView) => void] {
  const [view, setView] = useState(usualView);
  const [order = usualView.order, remember] = useRemembered('briefings/order', readOrder);
  const change = (next: BriefingsView): void => {
    setView(next);
    if (next.order !== order) remember({ ...next.order });
  };
  return [{ ...view, order }, change];
}

function readOrder(
  value: unknown,
): { column: BriefingOrder['column']; direction: BriefingOrder['direction'] } | undefined {
  if (typeof value !== 'object' || value === null || !('column' in value) || !('direction' in value))
    return undefined;
  const column = columns.find((one) => one === value.column);
  const direction = (['ascending', 'descending'] as const).find((one) => one === value.direction);
  return column === undefined || direction === undefined ? undefined : { column, direction };
}
