import type { Selection } from './selection.ts';

/** A selection that leaves a fact out, whatever its rules say. */
export function takenOut(selection: Selection, id: string): Selection {
  const { also = [], without = [] } = selection;
  return byHand(
    selection,
    also.filter((one) => one !== id),
    [...without.filter((one) => one !== id), id],
  );
}

/** A selection that lets a fact in; `isRuledOut` says whether its rules alone would leave it out. */
export function takenIn(selection: Selection, id: string, isRuledOut: boolean): Selection {
  const { also = [], without = [] } = selection;
  const others = also.filter((one) => one !== id);
  return byHand(
    selection,
    isRuledOut ? [...others, id] : also,
    without.filter((one) => one !== id),
  );
}

function byHand(selection: Selection, also: readonly string[], without: readonly string[]): Selection {
  const { also: _also, without: _without, ...rules } = selection;
  return {
    ...rules,
    ...(also.length === 0 ? {} : { also }),
    ...(without.length === 0 ? {} : { without }),
  };
}
