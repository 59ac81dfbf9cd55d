import fc from 'fast-check';
import type { Quantity } from '../../../briefing/facts/quantity.ts';

/** Any quantity that the schema takes; whole numbers only, or without a unit, where a test asks for it. */
export function anyQuantity({ whole = false, unit = true } = {}): fc.Arbitrary<Quantity> {
  const value = whole ? fc.nat(1_000_000) : fc.double({ min: 0, max: 1e6, noNaN: true }).map(Math.abs);
  const units = unit
    ? fc.option(fc.constantFrom('detainees', 'attacks'), { nil: undefined })
    : fc.constant(undefined);
  return fc
    .record({ qualifier: fc.constantFrom('exact', 'about', 'at least', 'up to', 'range'), value, units })
    .map(({ qualifier, value: number, units: counted }): Quantity => ({
      qualifier,
      value: number,
      ...(qualifier === 'range' ? { to: number + 1 } : {}),
      ...(counted === undefined ? {} : { unit: counted }),
    }));
}
