import type { ProofHit, UnreadPart } from '../../../briefing/releases/proof/proof-result.ts';
import type { ThingInPiece } from '../../../briefing/releases/proof/proof-search.ts';
import type { TextPiece } from '../../../briefing/releases/proof/text-piece.ts';

/** More of one sort are not told. */
const mostFindings = 200;

/** What was found in one file, each thing once in a part. */
export class ProofFindings {
  readonly #file: string;
  readonly #hits = new Map<string, ProofHit>();
  readonly #commonHits = new Map<string, readonly [number, ProofHit]>();
  /** Words of everyday language that readers see. */
  readonly #commonShown = new Set<number>();
  readonly #unknown = new Map<string, UnreadPart>();
  readonly #unchecked = new Map<string, UnreadPart>();

  constructor(file: string) {
    this.#file = file;
  }

  /** Takes what was found in a piece; a word of everyday language is no finding where readers see it. */
  found({ part, reading }: TextPiece, { needle, what, form, isCommon }: ThingInPiece): void {
    const { kind, id, field } = what;
    const hit = { file: this.#file, part, what: { kind, id, field }, form };
    const key = [part, kind, id, field].join(' ');
    if (isCommon && reading === 'shown') this.#commonShown.add(needle);
    else if (isCommon) put(this.#commonHits, key, [needle, hit]);
    else put(this.#hits, key, hit);
  }

  /** Takes that the numbers of a sort of things do not run from 1 on. */
  foundGap(field: string): void {
    const hit: ProofHit = {
      file: this.#file,
      part: `numbers of ${field}s`,
      what: { kind: 'hint', id: 'gap', field },
      form: 'gap',
    };
    put(this.#hits, `gap ${field}`, hit);
  }

  unknown(part: string, reason: string): void {
    put(this.#unknown, `${part} ${reason}`, { file: this.#file, part, reason });
  }

  unchecked(part: string, reason: string): void {
    put(this.#unchecked, `${part} ${reason}`, { file: this.#file, part, reason });
  }

  /** All that was found. To be asked when all of the file was read. */
  hits(): readonly ProofHit[] {
    const common = [...this.#commonHits.values()].filter(([needle]) => !this.#commonShown.has(needle));
    return [...this.#hits.values(), ...common.map(([, hit]) => hit)];
  }

  unknownParts(): readonly UnreadPart[] {
    return [...this.#unknown.values()];
  }

  uncheckedParts(): readonly UnreadPart[] {
    return [...this.#unchecked.values()];
  }
}

function put<T>(map: Map<string, T>, key: string, value: T): void {
  if (map.size < mostFindings && !map.has(key)) map.set(key, value);
}
