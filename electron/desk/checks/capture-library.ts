import { setImmediate, setTimeout } from 'node:timers/promises';
import type { CaptureSearch, WordsFound } from '../../../briefing/captures/capture-search.ts';
import { lookUpFigure } from '../../../briefing/captures/look-up-figure.ts';
import { lookUpQuotation, type SearchedCapture } from '../../../briefing/captures/look-up-quotation.ts';
import type { SourcesById } from '../../../briefing/sources/origin.ts';
import type { Capture, Source } from '../../../briefing/sources/source.ts';
import type { CaptureTexts } from '../captures/capture-texts.ts';
import { indexCapture } from './index-capture.ts';
import { KeptAnswers } from './kept-answers.ts';
import { KeptIndexes } from './kept-indexes.ts';

/** Captures of one source that are searched: the newest. What is older was hardly quoted lately. */
const mostOfSource = 5;
/** The captures of so many sources are read ahead; a large desk has thousands, of which a briefing quotes a few. */
const mostAhead = 16;
/** How long answers are looked up before other calls are let in, in milliseconds. */
const longestStep = 8;
/** How long those who wait for answers are left without any, in milliseconds. */
const longestSilence = 1000;

type Look = (captures: readonly SearchedCapture[]) => WordsFound;

/** Questions about the captures of a source that are not read yet. */
interface Asked {
  readonly captures: readonly Capture[];
  readonly looks: Map<string, Look>;
}

const unread: WordsFound = { state: 'unread' };
const noCapture: WordsFound = { state: 'no-capture' };

/**
 * Looks for words in the captures of an open desk. What is asked for and was not read yet is read in the background, in small
 * steps, in the order of asking; until then the answer is that it is unread. Answers stay when the words of a capture go.
 */
export class CaptureLibrary {
  readonly #texts: Pick<CaptureTexts, 'captureText'>;
  readonly #kept = new KeptIndexes();
  readonly #answers = new KeptAnswers();
  readonly #asked = new Map<string, Asked>();
  readonly #searches = new WeakMap<SourcesById, CaptureSearch>();
  #version = 0;
  #reading: Promise<void> | undefined;

  constructor(texts: Pick<CaptureTexts, 'captureText'>) {
    this.#texts = texts;
  }

  /** Counts the times at which captures had been read and answers came. */
  get version(): number {
    return this.#version;
  }

  /** The search in the captures of these sources; the same sources have the same search. */
  searchIn(sources: SourcesById): CaptureSearch {
    const known = this.#searches.get(sources);
    if (known !== undefined) return known;
    const search = new SearchInSources(sources, this);
    this.#searches.set(sources, search);
    return search;
  }

  /** Begins to read the captures of sources that are likely to be asked about; where there are many, of the first of them. */
  readAhead(sources: readonly Source[]): void {
    const captured = sources.filter(({ captures }) => captures.length > 0);
    for (const { captures } of captured.slice(0, mostAhead)) this.ask(captures, '', () => noCapture);
  }

  /** Waits until all that was asked for has been read and answered; false where nothing was waiting. */
  async settled(): Promise<boolean> {
    if (this.#reading === undefined) return false;
    await this.#reading;
    return true;
  }

  /** Waits for new answers, a second at most where there are any; false where nothing was waiting. */
  async answered(): Promise<boolean> {
    const reading = this.#reading;
    if (reading === undefined) return false;
    const before = this.#version;
    do await Promise.race([reading, setTimeout(longestSilence, undefined, { ref: false })]);
    while (this.#reading === reading && this.#version === before);
    return true;
  }

  /** Looks for something in captures now, if they are at hand; `question` tells one look from another. */
  ask(captures: readonly Capture[], question: string, look: Look): WordsFound {
    if (captures.length === 0) return noCapture;
    const searched = newestOf(captures);
    const source = searched.map(({ sha256 }) => sha256).join();
    const key = `${source} ${question}`;
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const atHand = this.#kept.all(searched);
    if (atHand !== undefined) return this.#answers.put(key, look(atHand));
    const asked = this.#asked.get(source) ?? { captures: searched, looks: new Map<string, Look>() };
    asked.looks.set(key, look);
    this.#asked.set(source, asked);
    this.#reading ??= this.#begin();
    return unread;
  }

  /** A fault of the program reaches those who wait; it is no news where nobody does. */
  #begin(): Promise<void> {
    const reading = this.#readAll().finally(() => {
      this.#asked.clear();
      this.#reading = undefined;
    });
    reading.catch(() => undefined);
    return reading;
  }

  async #readAll(): Promise<void> {
    await setImmediate();
    for (const [source, asked] of this.#asked) {
      const captures = await this.#read(asked.captures);
      let begun = performance.now();
      for (const [key, look] of asked.looks) {
        this.#answers.put(key, look(captures));
        if (performance.now() - begun < longestStep) continue;
        await setImmediate();
        begun = performance.now();
      }
      this.#asked.delete(source);
      this.#version += 1;
    }
  }

  /** Those that cannot be read are left out: the desk says so elsewhere. */
  async #read(captures: readonly Capture[]): Promise<readonly SearchedCapture[]> {
    const found: SearchedCapture[] = [];
    for (const { sha256, mediaType } of captures) {
      const kept = this.#kept.get(sha256);
      if (kept === undefined) {
        const text = await this.#texts.captureText(sha256, mediaType);
        this.#kept.put(sha256, text.ok ? await indexCapture(text.value) : 'unreadable');
      }
      const index = this.#kept.get(sha256);
      if (index !== undefined && index !== 'unreadable') found.push({ sha256, index });
    }
    return found;
  }
}

class SearchInSources implements CaptureSearch {
  readonly #sources: SourcesById;
  readonly #library: CaptureLibrary;

  constructor(sources: SourcesById, library: CaptureLibrary) {
    this.#sources = sources;
    this.#library = library;
  }

  get version(): number {
    return this.#library.version;
  }

  quotation(source: string, quotation: string): WordsFound {
    return this.#library.ask(this.#capturesOf(source), `quotation ${quotation}`, (captures) =>
      lookUpQuotation(captures, quotation),
    );
  }

  figure(source: string, value: number): WordsFound {
    return this.#library.ask(this.#capturesOf(source), `figure ${value}`, (captures) =>
      lookUpFigure(captures, value),
    );
  }

  #capturesOf(source: string): readonly Capture[] {
    return this.#sources.get(source)?.captures ?? [];
  }
}

function newestOf(captures: readonly Capture[]): readonly Capture[] {
  if (captures.length === 1) return captures;
  return captures.toSorted((one, other) => (one.read < other.read ? 1 : -1)).slice(0, mostOfSource);
}
