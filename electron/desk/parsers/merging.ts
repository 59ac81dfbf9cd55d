import type { Picture } from '../../../briefing/document/picture.ts';
import type { ValueReading } from '../../../briefing/drafts/editor-answers.ts';
import type { MergeRequest, MergeResult } from '../../../briefing/merge/merge-request.ts';
import type { ValuesRequest } from '../../../briefing/merge/read-values.ts';
import { done, refused, type Outcome } from '../../../briefing/outcome.ts';
import { mergeReply, valuesReply } from './check-reply.ts';
import { MaterialKeys, type MissingMaterial } from './merge-material.ts';
import type { ParsersProcess } from './parsers-process.ts';
import { namePictures, restorePictures } from './picture-names.ts';

/** Merging in a child: facts and sources are sent once and kept there, as a draft is merged at every keystroke. */
export class Merging {
  readonly #templates: ParsersProcess;
  readonly #keys = new MaterialKeys();

  constructor(templates: ParsersProcess) {
    this.#templates = templates;
  }

  /** Pictures stay here: the child sees their names and sizes, and their bytes are put back into what it returns. */
  async merge(request: MergeRequest): Promise<Outcome<MergeResult>> {
    const pictures: Readonly<Record<string, Picture>> = request.pictures;
    const named = { ...request, pictures: namePictures(pictures) };
    const merged = await this.#call('merge', named, mergeReply);
    return merged.ok ? { ...merged, value: restorePictures(merged.value, pictures) } : merged;
  }

  /** Reads values; pictures are not needed for that. */
  readValues(request: ValuesRequest): Promise<Outcome<readonly ValueReading[]>> {
    return this.#call('readValues', { ...request, pictures: {} }, valuesReply);
  }

  async #call<T extends object>(
    job: 'merge' | 'readValues',
    request: MergeRequest,
    read: (reply: unknown) => Outcome<T | MissingMaterial>,
    anew = false,
  ): Promise<Outcome<T>> {
    const { facts, sources, ...rest } = request;
    const json = { ...rest, material: this.#keys.toSend({ facts, sources }, anew) };
    const reply = await this.#templates.call(job, { json, place: { template: request.templateName } }, read);
    if (!reply.ok) return reply;
    const { value, findings } = reply;
    if (!isMissing(value)) return done(value, findings);
    return anew ? refused('bug', forgot) : this.#call(job, request, read, true);
  }
}

const forgot =
  'The template could not be merged, because the parsers lost its facts. Nothing was changed. If it happens again, report it.';

function isMissing(value: object): value is MissingMaterial {
  return 'missing' in value;
}
