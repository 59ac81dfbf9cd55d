import type { MergeRequest } from './merge-request.ts';
import type { Rendered } from './render-liquid.ts';

/**
 * What the template and the slots of a draft became in the merge before: while one slot is written, the others stay as they
 * were. Everything is forgotten as soon as anything changes that a text can see besides itself.
 */
export class RenderMemory {
  #facts: MergeRequest['facts'] | undefined;
  #sources: MergeRequest['sources'] | undefined;
  #around = '';
  #before = new Map<string, Rendered>();
  #now = new Map<string, Rendered>();

  /** Begins a merge. Facts and sources are the same only as the same lists; `filled` names the slots that hold prose. */
  begin({ facts, sources, pictures: _pictures, ...request }: MergeRequest, filled: Iterable<string>): void {
    const { slots: _slots, ...briefing } = request.briefing;
    const around = JSON.stringify([{ ...request, briefing }, [...filled]]);
    const isSame = facts === this.#facts && sources === this.#sources && around === this.#around;
    this.#before = isSame ? this.#now : new Map<string, Rendered>();
    this.#now = new Map<string, Rendered>();
    this.#facts = facts;
    this.#sources = sources;
    this.#around = around;
  }

  /** What a text became before, or what it becomes now. `name` tells the template and the slots apart. */
  rendered(name: string, text: string, render: () => Rendered): Rendered {
    const key = `${name}\n${text}`;
    const rendered = this.#before.get(key) ?? render();
    this.#now.set(key, rendered);
    return rendered;
  }
}
