import type { Fields } from '../../schemas/fields.ts';
import { isFields } from '../../schemas/fields.ts';
import { capitalised } from '../../text/sentence.ts';

/** How a field of a kind is filled in. `json` is for what has no better form: objects, lists of numbers. */
export type KindControl =
  'line' | 'text' | 'number' | 'whole-number' | 'yes-no' | 'choice' | 'day' | 'names' | 'json';

/** A field of a kind as a form shows it. */
export interface KindField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly isRequired: boolean;
  readonly control: KindControl;
  /** What a `choice` takes, and what `names` are picked from; any JSON values, each with its words. */
  readonly choices?: readonly KindChoice[];
  readonly examples?: readonly string[];
}

/** One of the values that a field may hold. */
export interface KindChoice {
  readonly value: unknown;
  readonly text: string;
}

/** From this length on a text is given several lines. */
const longLine = 300;

/**
 * The form of a kind's own fields, in the order of its JSON Schema. Details that the schema does not name follow, so that
 * nothing a fact holds is out of sight.
 */
export function kindFields(schema: Fields, details: Fields = {}): readonly KindField[] {
  const properties = isFields(schema['properties']) ? schema['properties'] : {};
  const required: readonly unknown[] = Array.isArray(schema['required']) ? schema['required'] : [];
  const named = Object.entries(properties).map(([name, property]) =>
    kindField(name, resolved(property, schema), schema, required.includes(name)),
  );
  const others = Object.keys(details).filter((name) => !Object.hasOwn(properties, name));
  return [...named, ...others.map((name) => strayField(name, details[name]))];
}

function kindField(name: string, property: Fields, schema: Fields, isRequired: boolean): KindField {
  const { title, description, examples } = property;
  const choices = choicesOf(property, schema);
  return {
    name,
    label: typeof title === 'string' ? title : labelOf(name),
    ...(typeof description === 'string' ? { hint: description } : {}),
    isRequired,
    control: controlOf(property, schema, choices !== undefined),
    ...(choices === undefined ? {} : { choices }),
    ...(Array.isArray(examples)
      ? { examples: examples.filter((one): one is string => typeof one === 'string') }
      : {}),
  };
}

function strayField(name: string, value: unknown): KindField {
  const control = typeof value === 'string' ? (value.length > longLine ? 'text' : 'line') : 'json';
  return {
    name,
    label: labelOf(name),
    hint: 'The kind does not name this field.',
    isRequired: false,
    control,
  };
}

function controlOf(property: Fields, schema: Fields, hasChoices: boolean): KindControl {
  const type = typeOf(property);
  if (type === 'array') return isNames(property, schema) ? 'names' : 'json';
  if (hasChoices) return 'choice';
  switch (type) {
    case 'boolean':
      return 'yes-no';
    case 'integer':
      return 'whole-number';
    case 'number':
      return 'number';
    case 'string':
      return textControl(property);
    default:
      return 'json';
  }
}

function textControl({ format, maxLength }: Fields): KindControl {
  if (format === 'date') return 'day';
  return typeof maxLength === 'number' && maxLength <= longLine
    ? 'line'
    : format === undefined
      ? 'text'
      : 'line';
}

/** The one type a property has besides null; undefined where it may be several. */
function typeOf({ type }: Fields): unknown {
  const types = [type].flat().filter((one) => one !== 'null');
  return types.length === 1 ? types[0] : undefined;
}

function isNames({ items, prefixItems }: Fields, schema: Fields): boolean {
  return prefixItems === undefined && isFields(items) && typeOf(resolved(items, schema)) === 'string';
}

/** What an enumeration offers: of the property itself, or of the items of a list. */
function choicesOf(property: Fields, schema: Fields): readonly KindChoice[] | undefined {
  if (isFields(property['items'])) return choicesOf(resolved(property['items'], schema), schema);
  if (Array.isArray(property['enum'])) {
    const values: readonly unknown[] = property['enum'];
    return values.map((value) => ({ value, text: textOf(value) }));
  }
  const alternatives = property['oneOf'] ?? property['anyOf'];
  if (!Array.isArray(alternatives)) return undefined;
  const constants = alternatives.filter((one): one is Fields => isFields(one) && Object.hasOwn(one, 'const'));
  if (constants.length === 0 || constants.length < alternatives.length) return undefined;
  return constants.map(({ const: value, title }) => ({
    value,
    text: typeof title === 'string' ? title : textOf(value),
  }));
}

function textOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A property with its reference filled in, its own words first. */
function resolved(property: unknown, schema: Fields): Fields {
  if (!isFields(property)) return {};
  const reference = property['$ref'];
  const definitions = schema['$defs'];
  if (typeof reference !== 'string' || !isFields(definitions)) return property;
  const name = reference.slice('#/$defs/'.length);
  const { $ref: _reference, ...own } = property;
  return Object.hasOwn(definitions, name) ? { ...resolved(definitions[name], schema), ...own } : own;
}

/** `validFrom` as words: `Valid from`. */
function labelOf(name: string): string {
  const words = name.replaceAll(/[_-]+/g, ' ').replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return capitalised(words.toLowerCase());
}
