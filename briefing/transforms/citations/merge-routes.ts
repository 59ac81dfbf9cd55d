import type { CitedRoute, NoteMatter, RouteLink } from './route.ts';
import { carrierOf, speakerKey } from './route.ts';

/**
 * Sorts what is cited between two brackets into notes. Places of one source become one (`S1, paras 10, 21 and 22`), as do
 * speakers met in one place; a route with a lead joins the note before it; all others are notes of their own. What has
 * another grade is never put into the same note.
 */
export function mergeRoutes(routes: readonly CitedRoute[]): readonly NoteMatter[] {
  const places = mergeBy(routes, keyWithoutPlace, joinPlaces);
  const merged = mergeBy(places, keyWithoutSpeaker, joinSpeakers);
  const notes: CitedRoute[][] = [];
  for (const route of merged) {
    const last = notes.at(-1);
    const before = last?.[0];
    if (last !== undefined && before !== undefined && route.lead !== undefined && sameWorth(before, route)) {
      last.push(route);
    } else {
      notes.push([route]);
    }
  }
  return notes.map((together) => ({ routes: together }));
}

/** A text that two routes share when a note on one says what a note on the other says. */
export function keyOf(route: CitedRoute): string {
  return JSON.stringify([route.speakers.map(speakerKey), route.links.map(linkKey), ...aboutKey(route)]);
}

function mergeBy(
  routes: readonly CitedRoute[],
  keyFor: (route: CitedRoute) => string,
  together: (first: CitedRoute, all: readonly CitedRoute[]) => CitedRoute,
): readonly CitedRoute[] {
  const groups = Map.groupBy(routes, keyFor);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [group.length === 1 ? first : together(first, group)];
  });
}

/** Unnamed speakers in two places may be two people. */
function keyWithoutPlace(route: CitedRoute): string {
  const unnamed = route.speakers.some((speaker) => speaker.unnamed === true);
  const links = unnamed
    ? route.links.map(linkKey)
    : [...route.links.slice(0, -1).map(linkKey), carrierOf(route).source.id];
  return JSON.stringify([route.speakers.map(speakerKey), links, ...aboutKey(route)]);
}

/** Speakers stand together only where one source quotes them both itself. */
function keyWithoutSpeaker(route: CitedRoute): string {
  const alone = route.links.length > 1 || route.speakers.length === 0;
  const unnamed = route.speakers.some((speaker) => speaker.unnamed === true);
  return alone || unnamed ? keyOf(route) : JSON.stringify([route.links.map(linkKey), ...aboutKey(route)]);
}

function joinPlaces(first: CitedRoute, all: readonly CitedRoute[]): CitedRoute {
  const last: RouteLink = {
    source: carrierOf(first).source,
    locators: [...new Set(all.flatMap((route) => carrierOf(route).locators))],
  };
  const [start, ...rest] = [...first.links.slice(0, -1), last];
  return { ...first, links: [start ?? last, ...rest], facts: factsOf(all) };
}

function joinSpeakers(first: CitedRoute, all: readonly CitedRoute[]): CitedRoute {
  const speakers = new Map(
    all.flatMap((route) => route.speakers).map((speaker) => [JSON.stringify(speakerKey(speaker)), speaker]),
  );
  return { ...first, speakers: [...speakers.values()], facts: factsOf(all) };
}

function factsOf(routes: readonly CitedRoute[]): readonly string[] {
  return [...new Set(routes.flatMap((route) => route.facts))];
}

function sameWorth(left: CitedRoute, right: CitedRoute): boolean {
  return left.grade === right.grade && left.view === right.view;
}

function aboutKey(route: CitedRoute): readonly unknown[] {
  const { also, lead = '', grade = '', view = '', remarks, settlements } = route;
  return [also.map(linkKey), lead, grade, view, remarks, settlements.map(({ words }) => words)];
}

function linkKey(link: RouteLink): readonly unknown[] {
  return [link.source.id, link.locators];
}
