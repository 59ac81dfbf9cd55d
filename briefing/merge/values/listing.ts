import { Scalar } from './scalar.ts';
import { TemplateValue } from './template-value.ts';

/** All facts or all sources of a release: can be gone through, counted, and looked up by id. */
export class Listing extends TemplateValue {
  readonly #items: readonly TemplateValue[];
  readonly #byId: ReadonlyMap<string, TemplateValue>;

  constructor(items: readonly TemplateValue[], byId: ReadonlyMap<string, TemplateValue>) {
    super();
    this.#items = items;
    this.#byId = byId;
  }

  get facts(): readonly string[] {
    return [...new Set(this.#items.flatMap((item) => item.facts))];
  }

  field(name: string | number): unknown {
    if (typeof name === 'number') return this.#items.at(name);
    if (name === 'size') return new Scalar(this.#items.length, () => this.facts);
    if (name === 'first') return this.#items[0] ?? null;
    if (name === 'last') return this.#items.at(-1) ?? null;
    return this.#byId.get(name);
  }

  printed(): string {
    return this.#items.map((item) => item.printed()).join(', ');
  }

  override valueOf(): readonly unknown[] {
    return this.#items;
  }
}
