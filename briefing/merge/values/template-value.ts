import { Drop } from 'liquidjs';

/** What an operator compares: `<`, `==` and `contains` see this and nothing else of a value. */
export type Plain = string | number | boolean | null;

/**
 * Data in a template. It knows the facts it came from and gives its fields by name; the engine’s property reader asks
 * {@link TemplateValue.field} and nothing else, so neither prototypes nor raw data can be reached.
 */
export abstract class TemplateValue extends Drop {
  /** Ids of the facts the value came from. */
  abstract readonly facts: readonly string[];

  /** What stands under a name; undefined where there is no such field, null where it is empty. */
  abstract field(name: string | number): unknown;

  /** The words it prints, without marks. */
  abstract printed(): string;

  abstract override valueOf(): Plain | readonly unknown[];
}
