import { CheckMemory } from '../../../briefing/checks/check-memory.ts';
import type { PreviewReply } from '../../../briefing/contract/preview-calls.ts';
import type { FactBrief, PreviewPart } from '../../../briefing/drafts/preview.ts';
import type { Finding, Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { captureLibraryOf } from '../checks/capture-library-of.ts';
import type { CaptureLibrary } from '../checks/capture-library.ts';
import type { BriefingInputs } from '../export/briefing-inputs.ts';
import type { StyledDocument } from '../export/compose-briefing.ts';
import { composeSelected } from '../export/compose-briefing.ts';
import { withoutRepeats } from '../export/refuse-errors.ts';
import type { Desk } from '../open-desk.ts';
import type { Parsers } from '../parsers/parsers.ts';
import type { DeskVersions, DraftMaterial } from './draft-inputs.ts';
import { DraftInputs } from './draft-inputs.ts';
import { pageOf } from './page-of.ts';
import { PartKeys } from './part-keys.ts';

/** What a window has of a draft, and how old it may be. */
export interface RefreshRequest {
  readonly after: number;
  readonly texts: Readonly<Record<string, string>>;
  readonly versions: DeskVersions;
  /** ISO 8601 instant. */
  readonly now: string;
}

/** What the latest preview was made of, and the keys of its parts. */
interface Made {
  readonly selected: DraftMaterial['selected'];
  readonly texts: Readonly<Record<string, string>>;
  readonly order: readonly string[];
  /** How much of the captures had been read. */
  readonly version: number;
}

/** What is new in a preview, with the order of all of it. */
type News = Omit<PreviewReply, 'serial'>;

/** The preview of one draft in one window: it remembers what the window has, and answers what is new. */
export class DraftPreview {
  readonly #inputs: DraftInputs;
  readonly #parsers: Pick<Parsers, 'merge' | 'readBoundaries' | 'readCapture'>;
  readonly #library: CaptureLibrary;
  readonly #keys = new PartKeys();
  readonly #checks = new CheckMemory();
  readonly #said = new Map<string, string>();
  #texts: Readonly<Record<string, string>> = {};
  #made: Made | undefined;
  #facts: DraftMaterial['selected']['facts'] | undefined;
  #sent = new Set<string>();
  #serial = 0;
  #latest: StyledDocument | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(desk: Desk, id: string, parsers: Pick<Parsers, 'merge' | 'readBoundaries' | 'readCapture'>) {
    this.#inputs = new DraftInputs(desk, id);
    this.#parsers = parsers;
    this.#library = captureLibraryOf(desk.paths, parsers);
  }

  /** The document as it was previewed last. */
  get latest(): StyledDocument | undefined {
    return this.#latest;
  }

  /** What it was made from, with the prose of the window. */
  get inputs(): BriefingInputs | undefined {
    if (this.#made === undefined) return undefined;
    const { selected, texts } = this.#made;
    return { ...selected.inputs, briefing: { ...selected.inputs.briefing, slots: texts } };
  }

  /** Counts the previews that were answered. */
  get serial(): number {
    return this.#serial;
  }

  /**
   * Makes the preview with the prose of the window; one after the other. A refusal leaves all as it was, and where nothing
   * has changed the window has the latest already: its serial stays.
   */
  refresh(request: RefreshRequest): Promise<Outcome<PreviewReply | { readonly startAgain: true }>> {
    const answer = this.#queue.then(() => this.#refresh(request));
    this.#queue = answer.catch(() => undefined);
    return answer;
  }

  async #refresh(request: RefreshRequest): Promise<Outcome<PreviewReply | { readonly startAgain: true }>> {
    const { after, texts, versions, now } = request;
    if (after === 0) this.#startAgain();
    else if (after !== this.#serial) return done({ startAgain: true });
    if (Object.keys(texts).length > 0) this.#texts = { ...this.#texts, ...texts };
    const material = await this.#inputs.read(versions, now);
    if (!material.ok) return material;
    const { selected, findings } = material.value;
    const { version } = this.#library;
    const made = this.#made;
    if (made?.selected === selected && made.texts === this.#texts && made.version === version)
      return done({ serial: this.#serial, order: made.order, parts: [] });
    const briefing = { ...selected.briefing, slots: this.#texts };
    const composed = await composeSelected({ ...selected, briefing }, this.#parsers, {
      memory: this.#checks,
      captures: 'at hand',
    });
    if (!composed.ok) return composed;
    this.#latest = composed.value;
    const news = this.#news(selected.facts, [...findings, ...composed.findings]);
    const isOfTheSame = made?.selected === selected && made.texts === this.#texts;
    if (!isOfTheSame || !saysNothing(news, made.order)) this.#serial += 1;
    this.#made = { selected, version, texts: this.#texts, order: news.order };
    return done({ serial: this.#serial, ...news });
  }

  #startAgain(): void {
    this.#texts = {};
    this.#made = undefined;
    this.#facts = undefined;
    this.#sent = new Set();
    this.#said.clear();
  }

  #news(facts: DraftMaterial['selected']['facts'], findings: readonly Finding[]): News {
    const { document, style } = this.#latest ?? {};
    const all = document === undefined || style === undefined ? [] : this.#keys.partsOf(document, style);
    const news = {
      order: all.map(({ key }) => key),
      parts: this.#newOf(all),
      ...this.#ifNew('findings', withoutRepeats(findings)),
      ...this.#ifNew('waived', this.#latest?.waived ?? []),
      ...(facts === this.#facts ? {} : { facts: facts.map(factBrief) }),
      ...(document === undefined ? {} : this.#ifNew('page', pageOf(document))),
    };
    this.#facts = facts;
    return news;
  }

  #newOf(parts: readonly PreviewPart[]): readonly PreviewPart[] {
    const before = this.#sent;
    this.#sent = new Set(parts.map(({ key }) => key));
    return parts.filter(({ key }) => !before.has(key));
  }

  #ifNew<Name extends string, T>(name: Name, value: T): { readonly [Key in Name]?: T } {
    const said = JSON.stringify(value);
    if (this.#said.get(name) === said) return {};
    this.#said.set(name, said);
    return { [name]: value } as { readonly [Key in Name]: T };
  }
}

/** Captures are read in the background, most of them without a word for the window: then it has the latest already. */
function saysNothing({ order, parts, ...others }: News, before: readonly string[]): boolean {
  return parts.length === 0 && Object.keys(others).length === 0 && order.join() === before.join();
}

function factBrief({ id, kind, statement }: FactBrief): FactBrief {
  return { id, kind, statement };
}
