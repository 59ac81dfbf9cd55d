import type { Origin } from '../../document/block.ts';
import type { Citation, CitationTarget } from '../../document/inline.ts';
import type { Evidence, Fact } from '../../facts/fact.ts';
import type { Settlement } from '../../facts/settlement.ts';
import { didYouMean, nearestFix } from '../../text/nearest-name.ts';
import type { Finding, Place } from '../../outcome.ts';
import { gradeOf } from '../../sources/grade.ts';
import { originChain, sourcesById, type ChainLink, type SourcesById } from '../../sources/origin.ts';
import type { Source } from '../../sources/source.ts';
import { shortened } from '../../text/shortened.ts';
import { carrierOf, type CitedRoute, type RouteLink } from './route.ts';
import { settlementWords } from './settlement-words.ts';
import { isIssuer } from './source-names.ts';

/** What a citation leads to, the facts in it that name no source, and the ids that lead nowhere. */
export interface FoundRoutes {
  readonly routes: readonly CitedRoute[];
  readonly unsourced: readonly Fact[];
  readonly unknown: readonly string[];
}

/** What citations may lead to. */
export interface Findable {
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  /** Name of the template, for findings. */
  readonly template: string;
  /** BCP 47 */
  readonly language: string;
  readonly settlements: readonly Settlement[];
}

/** How many wrong ids are compared with all known ones to suggest a better one. */
const suggestions = 50;

/** Looks up what citations name, facts first, and keeps what is to be said about it. */
export class RouteFinder {
  readonly findings: Finding[] = [];
  readonly #facts: ReadonlyMap<string, Fact>;
  readonly #sources: SourcesById;
  readonly #template: string;
  readonly #settled: ReturnType<typeof settlementWords>;
  readonly #routesOfFacts = new Map<string, CitedRoute | undefined>();
  #suggested = 0;

  constructor({ facts, sources, template, language, settlements }: Findable) {
    this.#facts = new Map(facts.map((fact) => [fact.id, fact]));
    this.#sources = sourcesById(sources);
    this.#template = template;
    this.#settled = settlementWords(settlements, { facts: this.#facts, sources: this.#sources, language });
  }

  /** The routes of all targets of a citation, in its order. */
  find(citation: Citation, from: Origin | undefined): FoundRoutes {
    const routes: CitedRoute[] = [];
    const unsourced: Fact[] = [];
    const unknown: string[] = [];
    for (const target of citation.targets) {
      const route = this.#routeOf(target, from);
      const fact = this.#facts.get(target.id);
      if (route !== undefined) routes.push(route);
      else if (fact?.evidence.length === 0) unsourced.push(fact);
      else unknown.push(target.id);
    }
    return { routes, unsourced, unknown };
  }

  #routeOf(target: CitationTarget, from: Origin | undefined): CitedRoute | undefined {
    const fact = this.#facts.get(target.id);
    const source = this.#sources.get(target.id);
    const lead = target.lead === undefined ? {} : { lead: target.lead };
    if (fact !== undefined) {
      this.#checkStatus(fact, from);
      const route = this.#routeOfFact(fact);
      return route === undefined ? undefined : { ...at(route, target.locator), ...lead };
    }
    if (source !== undefined) return { ...this.#routeOfSource(source, target.locator), ...lead };
    this.#unknown(target.id, from);
    return undefined;
  }

  #routeOfFact(fact: Fact): CitedRoute | undefined {
    if (this.#routesOfFacts.has(fact.id)) return this.#routesOfFacts.get(fact.id);
    const route = this.#followFact(fact);
    this.#routesOfFacts.set(fact.id, route);
    return route;
  }

  #followFact(fact: Fact): CitedRoute | undefined {
    const chain = originChain(fact, this.#sources);
    this.findings.push(...chain.findings);
    const [first, ...rest] = chain.links.map(asRouteLink);
    if (first === undefined) {
      if (chain.findings.length === 0) this.findings.push(noSource(fact));
      return undefined;
    }
    const route = { links: [first, ...rest] as const, also: [], speakers: [] };
    const grade = gradeOf(fact, this.#sources);
    const speaker = fact.saidBy === undefined || isIssuer(fact.saidBy, first.source) ? [] : [fact.saidBy];
    return {
      ...this.#withFurtherEvidence(route, fact.evidence.slice(1), fact),
      speakers: speaker,
      remarks: fact.remark === undefined ? [] : [fact.remark],
      settlements: this.#settled.get(fact.id) ?? [],
      facts: [fact.id],
      ...(grade === undefined ? {} : { grade }),
      ...(fact.judgement?.by === 'source' ? { view: 'source' } : {}),
    };
  }

  /** Further places in the same source stand with the first; further sources stand after them. */
  #withFurtherEvidence<Found extends Pick<CitedRoute, 'links' | 'also'>>(
    route: Found,
    further: readonly Evidence[],
    fact: Fact,
  ): Found {
    const carrier = carrierOf({ ...route, speakers: [] }).source.id;
    const here = further.filter((evidence) => evidence.source === carrier);
    const elsewhere = further.filter((evidence) => evidence.source !== carrier);
    const also = elsewhere.flatMap((evidence): readonly RouteLink[] => {
      const source = this.#sources.get(evidence.source);
      if (source === undefined) this.findings.push(...originChain(fact, this.#sources, evidence).findings);
      return source === undefined ? [] : [{ source, locators: given(evidence.locator) }];
    });
    const places = here.flatMap((evidence) => given(evidence.locator));
    return { ...route, links: withPlaces(route.links, places), also };
  }

  #routeOfSource(source: Source, locator: string | undefined): CitedRoute {
    const links: [RouteLink, ...RouteLink[]] = [{ source, locators: given(locator) }];
    const seen = new Set([source.id]);
    for (let id = source.citedIn; id !== undefined && !seen.has(id);) {
      seen.add(id);
      const next = this.#sources.get(id);
      if (next === undefined) this.findings.push(missing(source, id));
      else links.push({ source: next, locators: [] });
      id = next?.citedIn;
    }
    return { speakers: [], links, also: [], remarks: [], settlements: [], facts: [] };
  }

  #checkStatus(fact: Fact, from: Origin | undefined): void {
    if (fact.status === 'current') return;
    const withdrawn = fact.status === 'withdrawn';
    const better = fact.supersededBy === undefined ? 'the fact that took its place' : fact.supersededBy;
    this.findings.push({
      rule: withdrawn ? 'cites-withdrawn-fact' : 'cites-superseded-fact',
      severity: withdrawn ? 'error' : 'warning',
      message: withdrawn
        ? `Fact ${fact.id} is cited and was withdrawn. Take out the citation and what it supports.`
        : `Fact ${fact.id} is cited and was superseded. Cite ${better}.`,
      place: { ...this.#placeOf(from), fact: fact.id },
      found: fact.id,
    });
  }

  #unknown(id: string, from: Origin | undefined): void {
    this.#suggested += 1;
    const known = this.#suggested > suggestions ? [] : [...this.#facts.keys(), ...this.#sources.keys()];
    this.findings.push({
      rule: 'unknown-citation',
      severity: 'error',
      message: `“${shortened(id)}” is cited, but is no source and no fact of this briefing’s selection.${didYouMean(id, known)} Correct the id, or add it to the selection.`,
      place: this.#placeOf(from),
      found: shortened(id),
      ...nearestFix(id, known),
    });
  }

  #placeOf(from: Origin | undefined): Place {
    if (from === undefined) return { template: this.#template };
    const where = from.slot === undefined ? { template: this.#template } : { slot: from.slot };
    return { ...where, line: from.line };
  }
}

function asRouteLink(link: ChainLink): RouteLink {
  return { source: link.source, locators: given(link.locator) };
}

function given(locator: string | undefined): readonly string[] {
  return locator === undefined ? [] : [locator];
}

/** The place that the citation gives, instead of the fact's own. */
function at(route: CitedRoute, locator: string | undefined): CitedRoute {
  if (locator === undefined) return route;
  const links = route.links.map((link): RouteLink => ({ ...link, locators: [] }));
  const [first = route.links[0], ...rest] = links;
  return { ...route, links: withPlaces([first, ...rest], [locator]) };
}

function withPlaces(links: CitedRoute['links'], places: readonly string[]): CitedRoute['links'] {
  const [first, ...rest] = links;
  const last = rest.at(-1);
  const added = (link: RouteLink): RouteLink => ({ ...link, locators: [...link.locators, ...places] });
  return last === undefined ? [added(first)] : [first, ...rest.slice(0, -1), added(last)];
}

function noSource(fact: Fact): Finding {
  return {
    rule: 'fact-without-source',
    severity: 'warning',
    message: `Fact ${fact.id} is cited and names no source. Add where the desk read it.`,
    place: { fact: fact.id },
  };
}

function missing(source: Source, id: string): Finding {
  return {
    rule: 'unknown-source',
    severity: 'error',
    message: `Source ${source.id} is cited in ${id}, which is not on the desk. Add the source or correct its id.`,
    place: { source: source.id },
    found: id,
  };
}
