import * as fc from 'fast-check';
import type { Qualifier, Quantity } from '../../../briefing/facts/quantity.ts';

/** Any quantity that the schema takes; whole numbers only, or without a unit, where a test asks for it. */
export function anyQuantity({ whole = false, unit = true } = {}): fc.Arbitrary<Quantity> {
  const value = whole ? fc.nat(1_000_000) : fc.double({ min: 0, max: 1e6, noNaN: true }).map(Math.abs);
  const units = unit
    ? fc.option(fc.constantFrom('detainees', 'attacks'), { nil: undefined })
    : fc.constant(undefined);
  return fc
    .tuple(fc.constantFrom(...qualifiers), value, units)
    .map(([qualifier, number, counted]) => quantityOf(qualifier, number, counted));
}

const qualifiers: readonly Qualifier[] = ['exact', 'about', 'at least', 'up to', 'range'];

function quantityOf(qualifier: Qualifier, value: number, unit: string | undefined): Quantity {
  const plain = qualifier === 'range' ? { qualifier, value, to: value + 1 } : { qualifier, value };
  return unit === undefined ? plain : { ...plain, unit };
}
