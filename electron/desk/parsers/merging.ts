import type { HousePiece } from '../../../briefing/document/house-piece.ts';
import type { Picture } from '../../../briefing/document/picture.ts';
import type { ValueReading } from '../../../briefing/drafts/editor-answers.ts';
import type { HouseMergeRequest, HouseMergeResult } from '../../../briefing/merge/house/house-merge.ts';
import type { MergeRequest, MergeResult } from '../../../briefing/merge/merge-request.ts';
import type { ValuesRequest } from '../../../briefing/merge/read-values.ts';
import { done, refused, type Outcome } from '../../../briefing/outcome.ts';
import { houseMergeReply, mergeReply, valuesReply } from './check-reply.ts';
import { MaterialKeys, type MissingMaterial } from './merge-material.ts';
import type { ParsersProcess } from './parsers-process.ts';
import { namePictures, restorePictures, withPictures } from './picture-names.ts';

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

  /** Fills the text of a house file; its pictures stay here too. */
  async mergeHouse(request: HouseMergeRequest): Promise<Outcome<HouseMergeResult>> {
    const pictures: Readonly<Record<string, Picture>> = request.pictures;
    const named = { ...request, pictures: namePictures(pictures) };
    const merged = await this.#call('mergeHouse', named, houseMergeReply);
    if (!merged.ok) return merged;
    const restored = (piece: HousePiece): HousePiece =>
      piece.kind === 'blocks' ? { kind: 'blocks', blocks: withPictures(piece.blocks, pictures) } : piece;
    const stories = merged.value.stories.map(({ name, pieces }) => ({ name, pieces: pieces.map(restored) }));
    return done({ stories }, merged.findings);
  }

  async #call<T extends object>(
    job: 'merge' | 'readValues' | 'mergeHouse',
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
