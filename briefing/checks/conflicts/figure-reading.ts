import { quantitiesAgree, spanOf } from '../../facts/quantities-agree.ts';
import type { Quantity } from '../../facts/quantity.ts';
import { foldedUnit } from './folded-unit.ts';

/** A quantity made ready to be held against others. */
export class FigureReading {
  readonly quantity: Quantity;
  /** Without case and plural; empty where it does not say what it counts. */
  readonly unit: string;
  readonly low: number;
  readonly high: number;

  constructor(quantity: Quantity) {
    const { low, high } = spanOf(quantity);
    this.quantity = quantity;
    this.unit = foldedUnit(quantity.unit ?? '');
    this.low = low;
    this.high = high;
  }

  /** Whether both can be true of one thing, whatever their units. */
  agrees(other: FigureReading): boolean {
    if (this.low > other.high || other.low > this.high) return false;
    const isRough = this.quantity.qualifier === 'about' && other.quantity.qualifier === 'about';
    return !isRough || quantitiesAgree(withoutUnit(this.quantity), withoutUnit(other.quantity));
  }
}

function withoutUnit({ unit: _unit, ...quantity }: Quantity): Quantity {
  return quantity;
}
