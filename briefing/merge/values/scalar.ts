import { TemplateValue } from './template-value.ts';

type Facts = readonly string[] | (() => readonly string[]);

/** A text, number or yes-no from data. The facts it came from may be given as a function, called when they are needed. */
export class Scalar extends TemplateValue {
  #facts: Facts;
  readonly #value: string | number | boolean;

  constructor(value: string | number | boolean, facts: Facts) {
    super();
    this.#value = value;
    this.#facts = facts;
  }

  get facts(): readonly string[] {
    if (typeof this.#facts === 'function') this.#facts = this.#facts();
    return this.#facts;
  }

  field(name: string | number): unknown {
    return name === 'size' && typeof this.#value === 'string' ? this.#value.length : undefined;
  }

  printed(): string {
    return String(this.#value);
  }

  override valueOf(): string | number | boolean {
    return this.#value;
  }
}
