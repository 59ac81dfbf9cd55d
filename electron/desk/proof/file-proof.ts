import { NumberedNames } from '../../../briefing/releases/proof/numbered-names.ts';
import type { ProofSearch } from '../../../briefing/releases/proof/proof-search.ts';
import { joinForms } from '../../../briefing/releases/proof/proof-search.ts';
import type { ProofHit, UnreadPart } from '../../../briefing/releases/proof/proof-result.ts';
import type { Reading, TextPiece } from '../../../briefing/releases/proof/text-piece.ts';
import type { WordSearch } from '../../../briefing/releases/proof/word-search.ts';
import { encodedRuns } from './encoded-runs.ts';
import type { FileReading } from './file-reading.ts';
import { readAnyBytes } from './read-any-bytes.ts';
import { textsOfBytes } from './texts-of-bytes.ts';

const mostHits = 200;
const deepestEncoding = 2;
const deepestFile = 4;

/** What is searched for, and what must be found. */
export interface ProofSearches {
  readonly withheld: ProofSearch;
  readonly controls: WordSearch;
}

/** Searches one file while a reader takes it apart. */
export class FileProof implements FileReading {
  readonly #file: string;
  readonly #searches: ProofSearches;
  readonly #depth: number;
  readonly #within: string;
  readonly hits: Map<string, ProofHit>;
  readonly unread: Map<string, UnreadPart>;
  readonly uncheckedParts: Map<string, UnreadPart>;
  readonly controlsSeen = new Set<number>();
  readonly #numbers = new NumberedNames();

  constructor(file: string, searches: ProofSearches, outer?: FileProof, within = '') {
    this.#file = file;
    this.#searches = searches;
    this.#within = within;
    this.#depth = outer === undefined ? 0 : outer.#depth + 1;
    this.hits = outer?.hits ?? new Map<string, ProofHit>();
    this.unread = outer?.unread ?? new Map<string, UnreadPart>();
    this.uncheckedParts = outer?.uncheckedParts ?? new Map<string, UnreadPart>();
  }

  text(part: string, text: string, reading: Reading = 'text'): void {
    this.#numbers.add(text);
    if (text !== '') this.#search({ part: this.#within + part, text, reading, form: '' }, 0);
  }

  shown(part: string, text: string): void {
    this.text(part, text);
    this.#searches.controls.search(text, 'text', (control) => this.controlsSeen.add(control));
  }

  bytes(part: string, bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    if (this.#depth >= deepestFile) return this.unknown(part, `is packed deeper than ${deepestFile} times`);
    readAnyBytes(part, bytes, this);
  }

  /** Reads a file within this one; its words are no controls of the file around it. */
  inner(part: string): FileReading {
    return new FileProof(this.#file, this.#searches, this, `${this.#within}${part}: `);
  }

  unknown(part: string, reason: string): void {
    const place = { file: this.#file, part: this.#within + part, reason };
    if (this.unread.size < mostHits) this.unread.set(`${place.part} ${reason}`, place);
  }

  unchecked(part: string, reason: string): void {
    const place = { file: this.#file, part: this.#within + part, reason };
    if (this.uncheckedParts.size < mostHits) this.uncheckedParts.set(`${place.part} ${reason}`, place);
  }

  /** To be called when all of the file was read. */
  finish(): void {
    for (const field of this.#numbers.gaps()) {
      const what = { kind: 'hint', id: 'gap', field } as const;
      this.hits.set(`gap ${field}`, { file: this.#file, part: `numbers of ${field}s`, what, form: 'figure' });
    }
  }

  #search(piece: TextPiece, depth: number): void {
    this.#searches.withheld.search(piece, ({ kind, id, field }, form) => {
      const hit = { file: this.#file, part: piece.part, what: { kind, id, field }, form };
      const key = [piece.part, kind, id, field].join(' ');
      if (this.hits.size < mostHits && !this.hits.has(key)) this.hits.set(key, hit);
    });
    if (depth < deepestEncoding && piece.reading !== 'bytes') this.#searchEncoded(piece, depth);
  }

  #searchEncoded({ part, text: whole, form: outer }: TextPiece, depth: number): void {
    for (const { form, bytes } of encodedRuns(whole)) {
      for (const { text, form: encoding, isSure } of textsOfBytes(bytes)) {
        const reading = isSure ? 'text' : 'bytes';
        this.#search({ part, text, reading, form: joinForms(joinForms(outer, form), encoding) }, depth + 1);
      }
    }
  }
}
