import type { PdfObject, PdfValue } from './pdf-value.ts';
import { entryOf } from './pdf-value.ts';

/** All versions of all objects: what refers to one may mean any of its versions. */
export class ObjectGraph {
  readonly #versions = new Map<number, PdfObject[]>();
  readonly objects: PdfObject[] = [];

  constructor(objects: readonly PdfObject[]) {
    for (const object of objects) this.add(object);
  }

  add(object: PdfObject): void {
    this.objects.push(object);
    const versions = this.#versions.get(object.number);
    if (versions === undefined) this.#versions.set(object.number, [object]);
    else versions.push(object);
  }

  versionsOf(number: number): readonly PdfObject[] {
    return this.#versions.get(number) ?? [];
  }

  /** The objects that a value refers to, or that a list of references does. */
  objectsAt(value: PdfValue | undefined): readonly PdfObject[] {
    if (value?.kind === 'reference') return this.versionsOf(value.number);
    return value?.kind === 'array' ? value.items.flatMap((item) => this.objectsAt(item)) : [];
  }

  /** The value itself, or that of the newest object it refers to. */
  resolved(value: PdfValue | undefined): PdfValue | undefined {
    let found = value;
    for (let step = 0; found?.kind === 'reference' && step < 10; step += 1)
      found = this.versionsOf(found.number).at(-1)?.value;
    return found;
  }

  entry(value: PdfValue | undefined, key: string): PdfValue | undefined {
    return this.resolved(entryOf(this.resolved(value), key));
  }
}
