import { readDeclarations, withoutComments, type Declarations } from './declarations.ts';

/** What a page’s own style sheets declare for an element, by its name and attributes. */
export type StyleSheet = (name: string, attributes: ReadonlyMap<string, string>) => Declarations;

interface Rule {
  readonly name?: string;
  readonly classes: readonly string[];
  readonly id?: string;
  readonly declared: Declarations;
}

const mostRules = 20_000;
/** Elements that are named alike have the same declarations, which are found once. */
const mostKnown = 5000;
const hiding =
  /display|visibility|opacity|font-size|color|background|clip|text-indent|left|top|overflow|width|height/i;
const simple = /^([a-z][a-z0-9-]*|\*)?((?:[.#][\w-]+)*)$/i;

/**
 * Reads the rules that hide text, of selectors that name an element, classes and an id, and that hold for every screen.
 * Rules of other selectors, conditions and files are not known here, so what they hide is read as text.
 */
export function readStyleSheet(sheets: readonly string[]): StyleSheet {
  const byKey = new Map<string, Rule[]>();
  for (const [selector, declared] of topRules(sheets.join('\n'))) {
    const rule = ruleOf(selector, declared);
    if (rule === undefined) continue;
    const key = rule.id ?? rule.classes[0] ?? rule.name ?? '';
    const there = byKey.get(key);
    if (there === undefined) byKey.set(key, [rule]);
    else there.push(rule);
  }
  const known = new Map<string, Declarations>();
  return (name, attributes) => {
    const [classNames = '', id] = [attributes.get('class'), attributes.get('id')];
    const key = `${name} ${id ?? ''}\n${classNames}`;
    const declared = known.get(key) ?? declaredFor(name, classNames.split(/\s+/), id);
    if (known.size >= mostKnown) known.clear();
    known.set(key, declared);
    return declared;
  };

  function declaredFor(name: string, classes: readonly string[], id: string | undefined): Declarations {
    const keys = byKey.size === 0 ? [] : new Set([name, ...classes, id ?? name]);
    const fitting = [...keys].flatMap((key) => byKey.get(key) ?? []);
    const declared = new Map<string, string>();
    for (const rule of fitting.filter((one) => fits(one, name, classes, id)))
      for (const [property, value] of rule.declared) declared.set(property, value);
    return declared;
  }
}

function fits(rule: Rule, name: string, classes: readonly string[], id: string | undefined): boolean {
  if (rule.name !== undefined && rule.name !== name) return false;
  if (rule.id !== undefined && rule.id !== id) return false;
  return rule.classes.every((one) => classes.includes(one));
}

function ruleOf(selector: string, declared: Declarations): Rule | undefined {
  const [, name, rest = ''] = simple.exec(selector) ?? [];
  const parts = rest.match(/[.#][\w-]+/g) ?? [];
  const ids = parts.filter((part) => part.startsWith('#'));
  const classes = parts.filter((part) => part.startsWith('.')).map((part) => part.slice(1));
  if (!simple.test(selector) || ids.length > 1 || selector === '' || selector === '*') return undefined;
  return {
    ...(name === undefined || name === '*' ? {} : { name: name.toLowerCase() }),
    classes,
    ...(ids[0] === undefined ? {} : { id: ids[0].slice(1) }),
    declared,
  };
}

/** A selector without what may stand before it: `@charset "utf-8";`, and the mark by which old browsers passed over sheets. */
function ruleHead(text: string): string {
  return text
    .slice(text.lastIndexOf(';') + 1)
    .replace(/<!--|-->/g, '')
    .trim();
}

/** The rules that stand in no condition, selector by selector. */
function* topRules(sheet: string): Generator<readonly [selector: string, declared: Declarations]> {
  let depth = 0;
  let head = '';
  let count = 0;
  for (const part of withoutComments(sheet).split(/(?<=[{}])/)) {
    if (part.endsWith('{')) {
      depth += 1;
      if (depth === 1) head = ruleHead(part.slice(0, -1));
      continue;
    }
    if (depth === 1 && hiding.test(part) && !head.startsWith('@')) {
      const declared = readDeclarations(part.replace(/\}$/, ''));
      for (const selector of head.split(',')) {
        count += 1;
        if (count > mostRules) return;
        yield [selector.trim(), declared];
      }
    }
    depth = Math.max(0, depth - 1);
  }
}
