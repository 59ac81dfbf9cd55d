import type { Inline } from '../../document/inline.ts';
import type { Speaker } from '../../facts/fact.ts';
import type { Source } from '../../sources/source.ts';
import type { SettlementWords } from './settlement-words.ts';

/** How something came to the desk: who said it, and through which sources it was passed on. */
export interface Route {
  /** Empty where the first source speaks for itself. More than one where they are cited together. */
  readonly speakers: readonly Speaker[];
  /** From the source that carried it first to the one the desk read. */
  readonly links: readonly [RouteLink, ...RouteLink[]];
  /** Further places where the desk read the same. */
  readonly also: readonly RouteLink[];
}

/** A source on a route, with the places in it. */
export interface RouteLink {
  readonly source: Source;
  /** Places in the source, as the desk wrote them: `para. 11`. */
  readonly locators: readonly string[];
}

/** A route as cited at one place: with what is said of it in the note. */
export interface CitedRoute extends Route {
  /** Words before the route in a note for several: `the ceiling`. */
  readonly lead?: string;
  /** Letter of the least reliable link and number of the item; absent where a source is cited and no fact. */
  readonly grade?: string;
  /** Whose view it is, where it is no observation. */
  readonly view?: 'desk' | 'source';
  /** Remarks on the facts, for readers. */
  readonly remarks: readonly string[];
  /** How figures that contradict those of the facts were settled. */
  readonly settlements: readonly SettlementWords[];
  readonly facts: readonly string[];
}

/** What one note says: routes that are cited together, and the analyst's own words. */
export interface NoteMatter {
  readonly routes: readonly CitedRoute[];
  /** What is named within the analyst's own words. */
  readonly named?: readonly CitedRoute[];
  readonly remark?: readonly Inline[];
}

/** The source that the desk read. */
export function carrierOf(route: Route): RouteLink {
  return route.links.at(-1) ?? route.links[0];
}

/** The sources that passed it on before the one that the desk read. */
export function reportersOf(route: Route): readonly RouteLink[] {
  return route.links.slice(0, -1);
}

/** Whether somebody else than the source that the desk read stands behind it. */
export function isSecondHand(route: Route): boolean {
  return route.speakers.length > 0 || route.links.length > 1;
}

/** What tells two speakers apart, and two occasions on which one of them spoke. */
export function speakerKey(speaker: Speaker): unknown {
  return [speaker.name, speaker.on ?? null];
}

/** Ids of all the sources on a route, each once. */
export function sourceIdsOf(route: Route): readonly string[] {
  return [...new Set([...route.links, ...route.also].map((link) => link.source.id))];
}
