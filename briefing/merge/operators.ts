import { defaultOperators, type Operators } from 'liquidjs';
import { isYes, plainOf } from './values/plain.ts';

/**
 * Liquid’s operators with one view of yes and no (an empty list and an empty text count as no, like what is not there), and
 * with no order between what is not there and anything else: a fact without a figure is not below 5.
 */
export const operators: Operators = {
  ...defaultOperators,
  '<': (left: unknown, right: unknown) => inOrder(left, right, (order) => order < 0),
  '<=': (left: unknown, right: unknown) => inOrder(left, right, (order) => order <= 0),
  '>': (left: unknown, right: unknown) => inOrder(left, right, (order) => order > 0),
  '>=': (left: unknown, right: unknown) => inOrder(left, right, (order) => order >= 0),
  not: (value: unknown) => !isYes(value),
  and: (left: unknown, right: unknown) => isYes(left) && isYes(right),
  or: (left: unknown, right: unknown) => isYes(left) || isYes(right),
};

function inOrder(left: unknown, right: unknown, test: (order: number) => boolean): boolean {
  const [one, other] = [plainOf(left), plainOf(right)];
  if (typeof one === 'number' && typeof other === 'number') return test(one - other);
  if (typeof one !== 'string' || typeof other !== 'string') return false;
  return test(one < other ? -1 : one > other ? 1 : 0);
}
