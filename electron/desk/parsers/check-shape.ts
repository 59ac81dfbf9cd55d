import { isFields } from '../../../briefing/schemas/fields.ts';

/** Tells whether a value that came from the child is what it must be. `depth` counts how far it is nested. */
export type Shape = (value: unknown, depth: number) => boolean;

/** No document is nested deeper; a reply that is would overflow the stack of those who read it. */
const deepest = 300;

/** Any text. */
export const text: Shape = (value) => typeof value === 'string';
/** Any number but NaN and the infinite ones. */
export const number: Shape = (value) => typeof value === 'number' && Number.isFinite(value);
/** True or false. */
export const yesNo: Shape = (value) => typeof value === 'boolean';

/** Nothing: what is made later, and nobody may send. */
export const absent: Shape = (value) => value === undefined;

/** One of these texts, numbers and so on. */
export function oneOf(...values: readonly unknown[]): Shape {
  return (value) => values.includes(value);
}

/** A list of things of one shape. */
export function list(item: Shape): Shape {
  return (value, depth) =>
    depth < deepest && Array.isArray(value) && value.every((each: unknown) => item(each, depth + 1));
}

/** Things of one shape by their names. */
export function record(item: Shape): Shape {
  return (value, depth) =>
    depth < deepest && isFields(value) && Object.values(value).every((each) => item(each, depth + 1));
}

/** May be left out. */
export function maybe(shape: Shape): Shape {
  return (value, depth) => value === undefined || shape(value, depth);
}

/** What one of two shapes fits. */
export function either(one: Shape, other: Shape): Shape {
  return (value, depth) => one(value, depth) || other(value, depth);
}

/** An object with these fields and no others. */
export function fields(shapes: Readonly<Record<string, Shape>>): Shape {
  const known = Object.entries(shapes);
  return (value, depth) => {
    if (depth >= deepest || !isFields(value)) return false;
    if (!Object.keys(value).every((name) => Object.hasOwn(shapes, name))) return false;
    return known.every(([name, shape]) =>
      shape(Object.hasOwn(value, name) ? value[name] : undefined, depth + 1),
    );
  };
}

/** An object that is told apart by its `kind`. */
export function byKind(shapes: Readonly<Record<string, Shape>>): Shape {
  return (value, depth) => {
    const kind = isFields(value) ? value['kind'] : undefined;
    const shape = typeof kind === 'string' && Object.hasOwn(shapes, kind) ? shapes[kind] : undefined;
    return shape !== undefined && shape(value, depth);
  };
}

/** Any JSON that is not nested too deep and names no prototype. */
export const json: Shape = (value, depth) => {
  if (typeof value !== 'object' || value === null) return value !== undefined;
  if (depth >= deepest) return false;
  if (Array.isArray(value)) return value.every((each: unknown) => json(each, depth + 1));
  return Object.entries(value).every(([name, each]) => name !== '__proto__' && json(each, depth + 1));
};
