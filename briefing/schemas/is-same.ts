/** Whether two values of a form or a fact are the same, by what they hold. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
