import { NumberedNames } from '../../../briefing/releases/proof/numbered-names.ts';
import type { ProofSearch } from '../../../briefing/releases/proof/proof-search.ts';
import { joinForms } from '../../../briefing/releases/proof/proof-search.ts';
import type { Reading, TextPiece } from '../../../briefing/releases/proof/text-piece.ts';
import type { WordSearch } from '../../../briefing/releases/proof/word-search.ts';
import { encodedRuns } from './encoded-runs.ts';
import type { FileReading } from './file-reading.ts';
import type { ProofFindings } from './proof-findings.ts';
import { readAnyBytes } from './read-any-bytes.ts';
import { textsOfBytes } from './texts-of-bytes.ts';

const deepestEncoding = 2;
const deepestFile = 4;

/** What is searched for, and what must be found. */
export interface ProofSearches {
  readonly withheld: ProofSearch;
  readonly controls: WordSearch;
}

/** Searches one file while a reader takes it apart. */
export class FileProof implements FileReading {
  readonly findings: ProofFindings;
  readonly controlsSeen = new Set<number>();
  readonly #searches: ProofSearches;
  readonly #within: string;
  readonly #depth: number;
  readonly #numbers = new NumberedNames();

  /** `within` names the parts that lead to a file within a file, `depth` counts them. */
  constructor(findings: ProofFindings, searches: ProofSearches, within = '', depth = 0) {
    this.findings = findings;
    this.#searches = searches;
    this.#within = within;
    this.#depth = depth;
  }

  text(part: string, text: string, reading: Reading = 'text'): void {
    if (text === '') return;
    this.#numbers.add(text);
    this.#search({ part: this.#within + part, text, reading, form: '' }, 0);
  }

  shown(part: string, text: string): void {
    this.text(part, text, 'shown');
    this.#searches.controls.search(text, 'text', (control) => this.controlsSeen.add(control));
  }

  bytes(part: string, bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    if (this.#depth < deepestFile) return readAnyBytes(part, bytes, this);
    this.unknown(part, `is packed deeper than ${deepestFile} times`);
    for (const { text } of textsOfBytes(bytes)) this.text(part, text, 'bytes');
  }

  /** Its words are no controls of the file around it. */
  inner(part: string): FileReading {
    return new FileProof(this.findings, this.#searches, `${this.#within}${part}: `, this.#depth + 1);
  }

  unknown(part: string, reason: string): void {
    this.findings.unknown(this.#within + part, reason);
  }

  unchecked(part: string, reason: string): void {
    this.findings.unchecked(this.#within + part, reason);
  }

  /** To be called when all of the file was read. */
  finish(): void {
    for (const sort of this.#numbers.gaps()) this.findings.foundGap(sort);
  }

  #search(piece: TextPiece, depth: number): void {
    this.#searches.withheld.search(piece, (found) => this.findings.found(piece, found));
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
