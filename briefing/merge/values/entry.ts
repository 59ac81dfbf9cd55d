import { didYouMean, nearestFix } from '../../text/nearest-name.ts';
import { capitalised } from '../../text/sentence.ts';
import { LiquidProblem } from '../liquid-problem.ts';
import { Scalar } from './scalar.ts';
import { TemplateValue, type Plain } from './template-value.ts';

/** What a field may give: text, number, yes-no, another value, a list of these, or nothing. */
export type Content = string | number | boolean | undefined | null | TemplateValue | readonly Content[];

/** Reads one field, when it is asked for. The facts are those the whole entry came from. */
export type Field<T> = (of: T, facts: readonly string[]) => Content;

/** What authors see of one sort of thing: its fields, how it prints and what it is compared by. */
export interface EntryKind<T> {
  /** With its article, for findings: `a fact`. */
  readonly name: string;
  readonly fields: Readonly<Record<string, Field<T>>>;
  /** Reads names that are not fixed, such as a kind’s own details; undefined for an unknown one. */
  readonly other?: (of: T, name: string, facts: readonly string[]) => Content;
  readonly print: (of: T) => string;
  readonly compare: (of: T) => Plain;
}

/** A fact, source, date, … in a template; where there is none of it, its fields are empty and it counts as no. */
export class Entry<T> extends TemplateValue {
  readonly facts: readonly string[];
  readonly #kind: EntryKind<T>;
  readonly #of: T | undefined;

  constructor(kind: EntryKind<T>, of: T | undefined, facts: readonly string[]) {
    super();
    this.#kind = kind;
    this.#of = of;
    this.facts = facts;
  }

  /** The thing itself where the entry is of a kind, for filters that work on it. */
  as<K>(kind: EntryKind<K>): K | undefined {
    return (this.#kind as unknown) === kind ? (this.#of as K | undefined) : undefined;
  }

  field(name: string | number): unknown {
    const key = String(name);
    const read = Object.hasOwn(this.#kind.fields, key) ? this.#kind.fields[key] : undefined;
    if (read !== undefined)
      return this.#of === undefined ? null : wrap(read(this.#of, this.facts), this.facts);
    const { other } = this.#kind;
    if (other === undefined) throw unknownField(this.#kind, key);
    return this.#of === undefined ? null : wrap(other(this.#of, key, this.facts), this.facts);
  }

  printed(): string {
    return this.#of === undefined ? '' : this.#kind.print(this.#of);
  }

  override valueOf(): Plain {
    return this.#of === undefined ? null : this.#kind.compare(this.#of);
  }
}

/** Content as a template holds it: every text, number and yes-no knows the facts it came from. */
export function wrap(content: Content, facts: readonly string[] | (() => readonly string[])): unknown {
  if (content === undefined || content === null) return null;
  if (content instanceof TemplateValue) return content;
  if (typeof content === 'object') return content.map((item) => wrap(item, facts));
  return new Scalar(content, facts);
}

function unknownField<T>(kind: EntryKind<T>, name: string): LiquidProblem {
  const known = Object.keys(kind.fields);
  const message = `${capitalised(kind.name)} has no field “${name}”.${didYouMean(name, known)}`;
  return new LiquidProblem('unknown-field', message, undefined, nearestFix(name, known).fixes);
}
