import type { Inline } from '../../document/inline.ts';
import { formatDate } from '../../facts/format-date.ts';
import type { Speaker } from '../../facts/fact.ts';
import type { Source } from '../../sources/source.ts';
import { join, led, text } from '../inline-text.ts';
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

class AttacheNotes implements NoteWording {
  readonly #context: WordingContext;
  readonly #memory = new NoteMemory();
  readonly #sources: AttacheSources;

  constructor(context: WordingContext) {
    this.#context = context;
    this.#sources = new AttacheSources(context, this.#memory);
  }

  word(matter: NoteMatter, number: number): readonly Inline[] {
    const clauses = matter.routes.map((route) => this.#clause(route, number));
    const details = clauses.flatMap((clause) => clause.details);
    return endNote(
      [
        join(
          clauses.map((clause) => clause.content),
          '; ',
        ),
        ...details,
      ],
      matter,
    );
  }

  #clause(route: CitedRoute, note: number): Clause {
    const clause = this.#routeClause(route, note);
    const also = route.also.map((link) => this.#named(link, note, true));
    const alsoContent = also.map((naming) => led('also ', naming.content));
    const content = join([clause.content, ...alsoContent], '; ');
    return {
      content: route.lead === undefined ? content : led(`${route.lead}: `, content),
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
    const names = route.speakers.map(shortSpeakerName);
    const named = text(names.length > 0 ? names.join(', and ') : issuerOf(first.source));
    const start = [named, ...(earlier.note === note ? [] : seeNote(earlier.note))];
    const carrier = carrierOf(route);
    if (earlier.place === placeKey(carrier)) return { content: start, details: [] };
    const place = this.#named(carrier, note, false);
    return { content: join([start, place.content], ', in '), details: place.details };
  }

  #firstMention(route: Route, note: number): Clause {
    const said = this.#said(route, note);
    const carrier = carrierOf(route);
    const [, ...between] = reportersOf(route);
    const passedOn = between.map((link) => this.#named(link, note, false));
    const last = this.#named(carrier, note, false);
    const cited = [...passedOn, last].map((naming) => led('as cited in ', naming.content));
    const long = said.full || last.full || between.length > 0;
    return { content: join([said.content, ...cited], long ? '; ' : ', '), details: last.details };
  }

  /** Who said it and who reported it, up to where it is cited. `full` where a report's date stands in it. */
  #said(route: Route, note: number): Naming {
    const [reporter] = reportersOf(route);
    const speakers = route.speakers.map((speaker) => this.#speaker(speaker, reporter?.source));
    if (reporter === undefined) return { content: [text(speakers.join(', and '))], details: [], full: false };
    const { source } = reporter;
    const isNew = this.#introduce(source, note, false);
    const place = joinLocators(reporter.locators);
    if (speakers.length === 0) {
      const named = isNew ? this.#sources.full(source) : this.#sources.reporter(source, false);
      return { content: withPlace(named, place), details: [], full: false };
    }
    const said = text(speakers.join(', and '));
    if (source.type === 'statement' && !isNew) {
      return {
        content: withPlace([said, ...this.#sources.label(source, false)], place),
        details: [],
        full: false,
      };
    }
    const how = namesIssuer(source) ? 'reported by' : 'reported in';
    const named = this.#sources.reporter(source, isNew);
    return {
      content: withPlace([said, text(`; ${how} `), ...named], place),
      details: [],
      full: isNew && source.published !== undefined,
    };
  }

  /** `Saad Maan, head of information, on a Saturday in February 2026` */
  #speaker(speaker: Speaker, reporter: Source | undefined): string {
    const spokenOn = reporter?.type === 'statement' ? (speaker.on ?? reporter.published) : speaker.on;
    const form = spokenOn?.precision === 'month' && spokenOn.weekday !== undefined ? 'on' : 'long';
    const when = spokenOn === undefined ? undefined : formatDate(spokenOn, this.#context.language, form);
    return commas([speakerName(speaker), speaker.role, when]);
  }

  /** A source with its place: in full where it is new, else short and with what has changed since. */
  #named(link: RouteLink, note: number, direct: boolean): Naming {
    const { source } = link;
    const place = joinLocators(link.locators);
    if (this.#introduce(source, note, direct)) {
      const withAddress = direct || this.#context.labels === undefined;
      const read = howRead(source, this.#context, withAddress);
      const details = read.length === 0 ? [] : [read];
      return { content: withPlace(this.#sources.full(source), place), details, full: true };
    }
    const short = withPlace(this.#sources.again(source, note, direct), place);
    return { content: join([short, changedSince(source, this.#context)], '; '), details: [], full: false };
  }

  /** Keeps that a source is named; true where it is for the first time. */
  #introduce(source: Source, note: number, direct: boolean): boolean {
    const isNew = this.#memory.introductionOf(source.id) === undefined;
    if (isNew) this.#memory.introduced(source.id, { note, direct });
    return isNew;
  }
}
