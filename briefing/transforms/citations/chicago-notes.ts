import { labelsFor } from '../../document/labels-for.ts';
import type { Inline } from '../../document/inline.ts';
import { formatDate } from '../../facts/format-date.ts';
import type { Speaker } from '../../facts/fact.ts';
import type { Source } from '../../sources/source.ts';
import { address, join, referenceTo, text } from '../inline-text.ts';
import { commas, seeNote } from './attache-sources.ts';
import { changedSince, momentIn } from './capture-words.ts';
import { endNote } from './end-note.ts';
import { englishWords } from '../words/english-words.ts';
import { houseWordsIn } from '../words/house-words-in.ts';
import type { HouseWords } from '../words/house-words.ts';
import { joinLocators } from './locators.ts';
import { NoteMemory } from './note-memory.ts';
import type { CitedRoute, NoteMatter, RouteLink } from './route.ts';
import { issuerOf, namesIssuer, quotedTitle, shortSpeakerName, speakerName } from './source-names.ts';
import type { NoteWording, WordingContext } from './wording-context.ts';
import { filled } from '../../text/fill-pattern.ts';

/**
 * Notes in the manner of the Chicago Manual of Style: full where a source is new, afterwards author, title and place. Grades
 * and remarks stay, for they belong to the statement and not to the style.
 */
export function chicagoNotes(context: WordingContext): NoteWording {
  return new ChicagoNotes(context);
}

class ChicagoNotes implements NoteWording {
  readonly #context: WordingContext;
  readonly #memory = new NoteMemory();
  readonly #words: HouseWords;

  constructor(context: WordingContext) {
    this.#context = context;
    this.#words = houseWordsIn(context.language);
  }

  word(matter: NoteMatter, number: number): readonly Inline[] {
    const routes = matter.routes.map((route) => this.#route(route, number));
    return endNote([join(routes, this.#words.semicolon)], matter, this.#words);
  }

  #route(route: CitedRoute, note: number): readonly Inline[] {
    const known = this.#memory.firstMentionOf(route) !== undefined;
    const speakers = route.speakers.map((speaker) =>
      known ? shortSpeakerName(speaker, this.#words) : this.#speaker(speaker),
    );
    const links = route.links.map((link, index) => {
      const quoted = index > 0 || speakers.length > 0;
      return [...(quoted ? [text(this.#words.quotedIn)] : []), ...this.#link(link, note)];
    });
    this.#memory.mentioned(route, note);
    const lead = route.lead === undefined ? '' : route.lead + labelsFor(this.#context.language).colon;
    const who =
      lead === '' && speakers.length === 0 ? [] : [text(lead + speakers.join(this.#words.andSpeaker))];
    const chain = join(links, this.#words.comma);
    const main = speakers.length === 0 ? [...who, ...chain] : join([who, chain], this.#words.comma);
    return join([main, ...route.also.map((link) => this.#link(link, note))], this.#words.semicolon);
  }

  #speaker(speaker: Speaker): string {
    const when =
      speaker.on === undefined ? undefined : formatDate(speaker.on, this.#context.language, 'long');
    return commas([speakerName(speaker, this.#words), speaker.role, when], this.#words);
  }

  #link(link: RouteLink, note: number): readonly Inline[] {
    const { source } = link;
    const place = joinLocators(link.locators, this.#words);
    const earlier = this.#memory.introductionOf(source.id);
    if (earlier === undefined) {
      this.#memory.introduced(source.id, { note, direct: true });
      return this.#full(source, place);
    }
    const back = earlier.note === note || place !== '' ? [] : seeNote(earlier.note, this.#words);
    const short = this.#named(source, place);
    return join([[...short, ...back], changedSince(source, this.#context)], this.#words.semicolon);
  }

  /** `Example Ministry, “Example statement,” press release, 3 March 2026, p. 2, read 4 March 2026, example.org/r/17` */
  #full(source: Source, place: string): readonly Inline[] {
    const date =
      source.published === undefined
        ? undefined
        : formatDate(source.published, this.#context.language, 'long');
    const type = source.type === 'person' || (!namesIssuer(source) && source.title === undefined);
    const read =
      source.read === undefined ? undefined : filled(this.#words.read, momentIn(source.read, this.#context));
    const outlet = source.author === undefined ? undefined : source.originator;
    const where = place === '' ? undefined : place;
    const rest = commas(
      [outlet, type ? undefined : this.#words.sourceTypes[source.type], date, where, read],
      this.#words,
    );
    if (source.url === undefined) return this.#named(source, rest);
    return [...this.#named(source, rest === '' ? '' : rest + this.#words.comma, true), address(source.url)];
  }

  /** Chicago sets the comma inside the closing quotation mark, as English does; there is none where nothing follows. */
  #named(source: Source, rest: string, goesOn = rest !== ''): readonly Inline[] {
    const { quoted, comma } = this.#words;
    const isInside = source.title !== undefined && quoted === englishWords.quoted;
    const name = this.#reference(source, goesOn && isInside ? ',' : '');
    return goesOn ? [...name, text(isInside ? ` ${rest}` : comma + rest)] : name;
  }

  /** `inside` stands before the closing quotation mark of a title. */
  #reference(source: Source, inside: string): readonly Inline[] {
    const { title: own } = source;
    const title = own === undefined ? undefined : quotedTitle(own, source, this.#words, inside);
    const issuer = namesIssuer(source) || title === undefined ? issuerOf(source, this.#words) : undefined;
    const words = commas([source.author ?? issuer, title], this.#words);
    const label = this.#context.labels?.get(source.id);
    return [label === undefined ? text(words) : referenceTo(`source-${label}`, words)];
  }
}
