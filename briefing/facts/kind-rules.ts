import { nearestName } from '../text/nearest-name.ts';
import { isFields } from '../schemas/fields.ts';
import type { Fields } from '../schemas/fields.ts';
import { nameSchema } from '../schemas/text-schema.ts';
import { shortened } from '../text/shortened.ts';

/** What is wrong with a schema, in words that fit after a colon, and the way to it. */
export interface SchemaProblem {
  readonly what: string;
  readonly path: string;
}

const longestSchema = 64 * 1024;
const deepest = 64;
/** How many parts a schema may have once each `$ref` is counted as what it stands for. */
const mostParts = 2000;

const formats: readonly unknown[] = ['date', 'date-time', 'time'];

const plainKeywords = words(
  '$schema $comment title description default examples deprecated readOnly $ref type enum const format required ' +
    'dependentRequired uniqueItems multipleOf minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength ' +
    'minItems maxItems minProperties maxProperties',
);
const nodeKeywords = words('items additionalProperties propertyNames contains not if then else');
const listKeywords = words('allOf anyOf oneOf prefixItems');
const mapKeywords = words('properties $defs dependentSchemas');
const keywords = [...plainKeywords, ...nodeKeywords, ...listKeywords, ...mapKeywords];

/** The first thing in a schema that a desk may not use; undefined where all is well. */
export function findSchemaProblem(schema: Fields): SchemaProblem | undefined {
  return measure(schema) ?? findInNode(schema, []) ?? findInRefs(schema);
}

function measure(schema: Fields): SchemaProblem | undefined {
  if (depthOf(schema, 0) > deepest) return { what: `it is nested deeper than ${deepest} levels`, path: '' };
  if (JSON.stringify(schema).length > longestSchema) return { what: 'it is larger than 64 KB', path: '' };
  return undefined;
}

function depthOf(value: unknown, above: number): number {
  if (typeof value !== 'object' || value === null || above > deepest) return above;
  return Object.values(value).reduce<number>(
    (most, inner) => Math.max(most, depthOf(inner, above + 1)),
    above + 1,
  );
}

function findInNode(node: unknown, path: readonly string[]): SchemaProblem | undefined {
  if (typeof node === 'boolean') return undefined;
  if (!isFields(node)) return { what: 'a part of it is no schema', path: wayOf(path) };
  const wrong = Object.entries(node).find(([keyword, value]) => findInKeyword(keyword, value) !== undefined);
  if (wrong !== undefined) {
    return { what: findInKeyword(wrong[0], wrong[1]) ?? '', path: wayOf([...path, wrong[0]]) };
  }
  for (const [inner, way] of innerNodes(node)) {
    const problem = findInNode(inner, [...path, ...way]);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function wayOf(path: readonly string[]): string {
  return path.map(shortened).join('.');
}

function findInKeyword(keyword: string, value: unknown): string | undefined {
  if (keyword === 'pattern' || keyword === 'patternProperties') {
    return `it uses “${keyword}”, which can take very long; use “enum”, “maxLength” or “format”`;
  }
  if (!keywords.includes(keyword)) return unknownKeyword(keyword);
  if (keyword === '$ref' && !(typeof value === 'string' && /^#\/\$defs\/[^/~%#]+$/.test(value))) {
    return 'it refers to something outside of itself; “$ref” may only be “#/$defs/name”';
  }
  if (keyword === 'format' && !formats.includes(value))
    return `its “format” may only be ${formats.join(', ')}`;
  if (listKeywords.includes(keyword) && !Array.isArray(value)) return `its “${keyword}” is no list`;
  if (mapKeywords.includes(keyword)) return wrongMap(keyword, value);
  return undefined;
}

function unknownKeyword(keyword: string): string {
  const nearest = nearestName(keyword, keywords);
  const hint = nearest === undefined ? '' : ` (“${nearest}” is near)`;
  return `it uses “${shortened(keyword)}”, which kinds do not know${hint}`;
}

function wrongMap(keyword: string, value: unknown): string | undefined {
  if (!isFields(value)) return `its “${keyword}” is no object`;
  const wrong = Object.keys(value).find((name) => !nameSchema.safeParse(name).success);
  if (wrong === undefined) return undefined;
  return `“${shortened(wrong)}” is no name of letters, digits, hyphens and underscores`;
}

function words(text: string): readonly string[] {
  return text.split(' ');
}

/** The schemas inside a schema, each with the way to it. */
function* innerNodes(node: Fields): Generator<readonly [unknown, readonly string[]]> {
  for (const [keyword, value] of Object.entries(node)) {
    if (nodeKeywords.includes(keyword)) yield [value, [keyword]];
    else if (listKeywords.includes(keyword) || mapKeywords.includes(keyword)) {
      for (const [key, inner] of Object.entries(value ?? {})) yield [inner, [keyword, key]];
    }
  }
}

function findInRefs(schema: Fields): SchemaProblem | undefined {
  const definitions = new Map(Object.entries(isFields(schema['$defs']) ? schema['$defs'] : {}));
  const sizes = new Map<string, number>();
  const parts = partsOf(schema, { definitions, sizes, open: new Set() });
  if (parts <= mostParts) return undefined;
  const what = Number.isFinite(parts)
    ? `it has more than ${mostParts} parts`
    : 'a “$ref” in it leads back to itself or nowhere';
  return { what, path: '$ref' };
}

interface Expansion {
  readonly definitions: ReadonlyMap<string, unknown>;
  readonly sizes: Map<string, number>;
  /** The definitions that are being counted: meeting one again is a circle. */
  readonly open: Set<string>;
}

/** How many parts a node has with its references filled in; infinite where they turn in a circle or lead nowhere. */
function partsOf(node: unknown, expansion: Expansion): number {
  if (!isFields(node)) return 1;
  const reference = node['$ref'];
  let parts = typeof reference === 'string' ? 1 + partsOfDefinition(reference.slice(8), expansion) : 1;
  for (const [inner] of innerNodes(node)) parts += partsOf(inner, expansion);
  return parts;
}

function partsOfDefinition(name: string, expansion: Expansion): number {
  const known = expansion.sizes.get(name);
  if (known !== undefined) return known;
  if (expansion.open.has(name) || !expansion.definitions.has(name)) return Infinity;
  expansion.open.add(name);
  const parts = partsOf(expansion.definitions.get(name), expansion);
  expansion.open.delete(name);
  expansion.sizes.set(name, parts);
  return parts;
}
