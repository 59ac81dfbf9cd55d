import { printable } from './printable.ts';

/** A thing of the desk as indented lines of names and values, empty ones left out. */
export function describeThing(thing: object, indent = ''): readonly string[] {
  return Object.entries(thing).flatMap(([name, value]) => describe(name, value as unknown, indent));
}

function describe(name: string, value: unknown, indent: string): readonly string[] {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return [];
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object')) {
    return [`${indent}${name}: ${printable(value.join('; '))}`];
  }
  if (Array.isArray(value)) {
    return value.flatMap((one, at) => describe(`${name} ${at + 1}`, one as unknown, indent));
  }
  if (typeof value === 'object') return [`${indent}${name}:`, ...describeThing(value, `${indent}  `)];
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const [first = '', ...more] = text.split('\n').map(printable);
  return [`${indent}${name}: ${first}`, ...more.map((line) => `${indent}  ${line}`)];
}
