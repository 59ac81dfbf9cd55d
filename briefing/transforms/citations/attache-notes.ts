import { labelsFor } from '../../document/labels-for.ts';
import type { Inline } from '../../document/inline.ts';
import type { FactDate } from '../../facts/fact-date.ts';
import { formatDate } from '../../facts/format-date.ts';
import type { Speaker } from '../../facts/fact.ts';
import type { Source } from '../../sources/source.ts';
import { join, led, text } from '../inline-text.ts';
import { houseWordsIn } from '../words/house-words-in.ts';
import type { HouseWords } from '../words/house-words.ts';
import { AttacheSources, commas, seeNote, withPlace } from './attache-sources.ts';
import { changedSince, howRead } from './capture-words.ts';
import { endNote } from './end-note.ts';
import { joinLocators } from './locators.ts';
import { NoteMemory, placeKey } from './note-memory.ts';
import { carrierOf, isSecondHand, reportersOf } from './route.ts';
import type { CitedRoute, NoteMatter, Route, RouteLink } from './route.ts';
import { issuerOf, namesIssuer, shortSpeakerName, speakerName } from './source-names.ts';
import type { NoteWording, WordingContext } from './wording-context.ts';

/**
 * The house's own notes: who said it, role, when; reported by outlet, date [S3]; as cited in “title”, type, date [S1],
 * place. What was said before is said in short.
 */
export function attacheNotes(context: WordingContext): NoteWording {
  return new AttacheNotes(context);
}

/** What a note says of one route, and how the sources that it names for the first time were read. */
interface Clause {
  readonly content: readonly Inline[];
  readonly details: readonly (readonly Inline[])[];
}

/** A source's words in a clause, and whether they name it in full. */
interface Naming extends Clause {
  readonly full: boolean;
}

interface Said {
  readonly content: readonly Inline[];
  /** Whether the date of a report stands in it, so that a comma would not part it from what follows. */
  readonly dated: boolean;
}

type SpokenBy = Omit<Speaker, 'on'> & { readonly on?: FactDate | undefined };

class AttacheNotes implements NoteWording {
  readonly #context: WordingContext;
  readonly #memory = new NoteMemory();
  readonly #sources: AttacheSources;
  readonly #words: HouseWords;

  constructor(context: WordingContext) {
    this.#context = context;
    this.#words = houseWordsIn(context.language);
    this.#sources = new AttacheSources(context, this.#memory);
  }

  word(matter: NoteMatter, number: number): readonly Inline[] {
    const clauses = matter.routes.map((route) => this.#clause(route, number));
    const contents = clauses.map((clause) => clause.content);
    const details = clauses.flatMap((clause) => clause.details);
    return endNote([join(contents, this.#words.semicolon), ...details], matter, this.#words);
  }

  #clause(route: CitedRoute, note: number): Clause {
    const clause = this.#routeClause(route, note);
    const also = route.also.map((link) => this.#named(link, note, true));
    const alsoContent = also.map((naming) => led(this.#words.also, naming.content));
    const content = join([clause.content, ...alsoContent], this.#words.semicolon);
    const { colon } = labelsFor(this.#context.language);
    return {
      content: route.lead === undefined ? content : led(route.lead + colon, content),
      details: [...clause.details, ...also.flatMap((naming) => naming.details)],
    };
  }

  #routeClause(route: CitedRoute, note: number): Clause {
    if (!isSecondHand(route)) return this.#named(carrierOf(route), note, true);
    const earlier = this.#memory.firstMentionOf(route);
    if (earlier !== undefined) return this.#again(route, earlier, note);
    const clause = this.#firstMention(route, note);
    this.#memory.mentioned(route, note);
    return clause;
  }

  /** `US Central Command (note 2), in S1, para. 6`; without the place where it is the same as in that note. */
  #again(route: Route, earlier: { readonly note: number; readonly place: string }, note: number): Clause {
    const [first] = route.links;
    const names = route.speakers.map((speaker) => shortSpeakerName(speaker, this.#words));
    const named = text(
      names.length > 0 ? names.join(this.#words.andSpeaker) : issuerOf(first.source, this.#words),
    );
    const start = [named, ...(earlier.note === note ? [] : seeNote(earlier.note, this.#words))];
    const carrier = carrierOf(route);
    if (earlier.place === placeKey(carrier)) return { content: start, details: [] };
    const place = this.#named(carrier, note, false);
    return { content: join([start, place.content], this.#words.inSource), details: place.details };
  }

  #firstMention(route: Route, note: number): Clause {
    const said = this.#said(route, note);
    const carrier = carrierOf(route);
    const [, ...between] = reportersOf(route);
    const passedOn = between.map((link) => this.#named(link, note, false));
    const last = this.#named(carrier, note, false);
    const cited = [...passedOn, last].map((naming) => led(this.#words.asCitedIn, naming.content));
    const long = said.dated || last.full || between.length > 0;
    return {
      content: join([said.content, ...cited], long ? this.#words.semicolon : this.#words.comma),
      details: last.details,
    };
  }

  /** Who said it and who reported it, up to where it is cited. */
  #said(route: Route, note: number): Said {
    const [reporter] = reportersOf(route);
    if (reporter === undefined) return { content: [this.#speakers(route.speakers)], dated: false };
    const isNew = this.#introduce(reporter.source, note, false);
    const said = this.#saidIn(route.speakers, reporter.source, isNew);
    return { ...said, content: withPlace(said.content, this.#placeOf(reporter), this.#words) };
  }

  #saidIn(speakers: readonly Speaker[], source: Source, isNew: boolean): Said {
    const reporter = this.#sources.reporter(source, isNew);
    if (speakers.length === 0) {
      return { content: isNew ? this.#sources.full(source) : reporter, dated: false };
    }
    if (source.type === 'statement' && !isNew) {
      const dated = speakers.map((speaker) => ({ on: source.published, ...speaker }));
      return { content: [this.#speakers(dated), ...this.#sources.label(source, false)], dated: false };
    }
    const { statementBy, reportedBy, reportedIn } = this.#words;
    const link = source.type === 'statement' ? statementBy : reportedBy;
    const how = namesIssuer(source) ? link : reportedIn;
    const content = [this.#speakers(speakers), text(how), ...reporter];
    return { content, dated: isNew && source.published !== undefined };
  }

  /** `Saad Maan, head of information, on a Saturday in February 2026` */
  #speakers(speakers: readonly SpokenBy[]): Inline {
    const named = speakers.map(({ on, ...speaker }) => {
      const form = on?.precision === 'month' && on.weekday !== undefined ? 'on' : 'long';
      const when = on === undefined ? undefined : formatDate(on, this.#context.language, form);
      return commas([speakerName(speaker, this.#words), speaker.role, when], this.#words);
    });
    return text(named.join(this.#words.andSpeaker));
  }

  /** A source with its place: in full where it is new, else short and with what has changed since. */
  #named(link: RouteLink, note: number, direct: boolean): Naming {
    const { source } = link;
    const place = this.#placeOf(link);
    if (this.#introduce(source, note, direct)) {
      const withAddress = direct || this.#context.labels === undefined;
      const read = howRead(source, this.#context, withAddress);
      const details = read.length === 0 ? [] : [read];
      return { content: withPlace(this.#sources.full(source), place, this.#words), details, full: true };
    }
    const short = withPlace(this.#sources.again(source, note, direct), place, this.#words);
    return {
      content: join([short, changedSince(source, this.#context)], this.#words.semicolon),
      details: [],
      full: false,
    };
  }

  #placeOf({ locators }: RouteLink): string {
    return joinLocators(locators, this.#words);
  }

  /** Keeps that a source is named; true where it is for the first time. */
  #introduce(source: Source, note: number, direct: boolean): boolean {
    const isNew = this.#memory.introductionOf(source.id) === undefined;
    if (isNew) this.#memory.introduced(source.id, { note, direct });
    return isNew;
  }
}
