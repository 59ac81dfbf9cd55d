import { carrierOf, speakerKey, type Route, type RouteLink } from './route.ts';

/** What earlier notes have said, so that later ones can be short. */
export class NoteMemory {
  readonly #sources = new Map<string, Introduction>();
  readonly #routes = new Map<string, FirstMention>();

  /** Where a source was first named. */
  introductionOf(sourceId: string): Introduction | undefined {
    return this.#sources.get(sourceId);
  }

  /** Where the same people were first cited through the same sources. */
  firstMentionOf(route: Route): FirstMention | undefined {
    return this.#routes.get(routeKey(route));
  }

  /** Keeps that a note has cited this route in full. */
  mentioned(route: Route, note: number): void {
    const key = routeKey(route);
    if (!this.#routes.has(key)) this.#routes.set(key, { note, place: placeKey(carrierOf(route)) });
  }

  /** Keeps that a note has named a source. */
  introduced(sourceId: string, introduction: Introduction): void {
    if (!this.#sources.has(sourceId)) this.#sources.set(sourceId, introduction);
  }
}

/** The note that first named a source. */
export interface Introduction {
  readonly note: number;
  /** True where the note cites the source itself, with its address and capture. */
  readonly direct: boolean;
}

/** The note that first cited somebody through the same sources. */
export interface FirstMention {
  readonly note: number;
  /** The place in the source that the desk read, to be compared with {@link placeKey}. */
  readonly place: string;
}

/** The places in a link's source as one text for comparison. */
export function placeKey(link: RouteLink): string {
  return JSON.stringify(link.locators);
}

/** Two unnamed speakers are taken for one person only where they stand in one place. */
function routeKey(route: Route): string {
  const unnamed = route.speakers.some((speaker) => speaker.unnamed === true);
  return JSON.stringify([
    route.speakers.map(speakerKey),
    route.links.map((link) => link.source.id),
    unnamed ? carrierOf(route).locators : [],
  ]);
}
