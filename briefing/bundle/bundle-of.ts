import type { Document } from '../document/document.ts';
import { toldPlaces } from '../charts/places/told-places.ts';
import { rankOf } from '../document/marking.ts';
import type { Picture } from '../document/picture.ts';
import type { Briefing } from '../drafts/briefing.ts';
import type { DeskSettings } from '../drafts/desk-settings.ts';
import type { Fact } from '../facts/fact.ts';
import type { Source } from '../sources/source.ts';
import { broughtFamilies } from '../style/style-file.ts';
import type { BundleContent } from './bundle.ts';
import { bundleFormat, bundleVersion } from './bundle.ts';
import { openFacts, printedFacts } from './bundled-facts.ts';
import { printedThings, type PrintedThings } from './printed-things.ts';

/** What a document was made of, and what else there was. */
export interface BundleMaterial {
  /** Version of the program. */
  readonly program: string;
  /** ISO 8601 day. */
  readonly today: string;
  readonly level?: string | undefined;
  readonly isDraft: boolean;
  readonly templateName: string;
  readonly template: string;
  /** With its day of issue and its cut-off. */
  readonly briefing: Briefing;
  /** Those that were selected. */
  readonly facts: readonly Fact[];
  /** All sources there are. */
  readonly sources: readonly Source[];
  readonly settings: DeskSettings;
  readonly pictures: Readonly<Record<string, Picture>>;
}

/**
 * How much goes into a bundle. `printed`: the facts that are printed or cited, and the slots that are. `open`: all selected facts
 * that the readers of the document may see, for templates that count what they do not print.
 */
export type BundleReach = 'printed' | 'open';

/** What the bundle of a document holds. Whether the document can be made of it again is for the caller to try. */
export function bundleOf(material: BundleMaterial, document: Document, reach: BundleReach): BundleContent {
  const { program, today, level, isDraft, template, templateName, settings } = material;
  const printed = printedThings(document);
  const shown = {
    facts: material.facts,
    sources: material.sources,
    printed: printed.ids,
    markings: settings.markings,
    banner: document.meta.banner.label,
    listsBackground: printed.listsBackground,
    authored: [template, ...Object.values(material.briefing.slots)].join('\n'),
  };
  const { facts, sources } = reach === 'printed' ? printedFacts(shown) : openFacts(shown);
  return {
    format: bundleFormat,
    version: bundleVersion,
    program,
    today,
    ...(level === undefined ? {} : { level }),
    isDraft,
    template: { name: lastName(templateName), text: template },
    briefing: briefingFor(material, reach === 'printed' ? printed.slots : undefined),
    facts,
    sources,
    settings: settingsFor(settings, {
      facts,
      banner: shown.banner,
      template,
      language: document.meta.language,
    }),
    pictures: picturesFor(material.pictures, printed),
  };
}

/** Its facts are selected already; findings that are let stand, and prose that nothing prints, stay at the desk. */
function briefingFor(
  { briefing, level }: BundleMaterial,
  printedSlots: ReadonlySet<string> | undefined,
): Briefing {
  const { waivers: _waivers, state: _state, changed: _changed, ...kept } = briefing;
  const { id, templateVersion, sourceSummary, slots, ...rest } = kept;
  const printed = Object.entries(slots).filter(([slot]) => printedSlots?.has(slot) !== false);
  const isRelease = level !== undefined;
  return {
    ...rest,
    // Numbers of the desk would tell the readers of a release how much else there is.
    id: isRelease ? 'briefing' : id,
    ...(isRelease || templateVersion === undefined ? {} : { templateVersion }),
    // What a summary was drafted from is a digest, also of sources that are not here.
    ...(sourceSummary === undefined ? {} : { sourceSummary: { ...sourceSummary, basis: '-' } }),
    template: lastName(briefing.template),
    selection: {},
    slots: Object.fromEntries(printed),
  };
}

/** By what settings are chosen. */
interface ShapedBy {
  readonly facts: readonly Fact[];
  readonly banner: string;
  readonly template: string;
  readonly language: string;
}

const drawsMap = /\bchart\s+map\b/u;

/** What shapes a document; weights of checks, spellings of names and levels that are narrower than its own do not. */
function settingsFor(settings: DeskSettings, { facts, banner, template, language }: ShapedBy): DeskSettings {
  const {
    checks: _checks,
    names: _names,
    settlements = [],
    places = [],
    styles = [],
    fonts = [],
    boundaries,
    ...rest
  } = settings;
  const looks = styles.filter(({ name }) => name === rest.style || template.includes(name));
  const families = new Set(looks.flatMap(broughtFamilies));
  const faces = fonts.filter(({ family }) => families.has(family));
  const named = toldPlaces(places, facts, language);
  const ids = new Set(facts.map(({ id }) => id));
  const told = settlements.filter((settlement) => settlement.facts.every((id) => ids.has(id)));
  const own = rankOf(settings.markings, banner);
  const levels = own === -1 ? settings.markings.levels : settings.markings.levels.slice(0, own + 1);
  return {
    ...rest,
    markings: { ...settings.markings, levels },
    ...(looks.length === 0 ? {} : { styles: looks }),
    ...(faces.length === 0 ? {} : { fonts: faces }),
    ...(boundaries === undefined || !drawsMap.test(template) ? {} : { boundaries }),
    ...(named.length === 0 ? {} : { places: named }),
    ...(told.length === 0 ? {} : { settlements: told }),
  };
}

function picturesFor(
  pictures: BundleMaterial['pictures'],
  printed: PrintedThings,
): BundleContent['pictures'] {
  return Object.entries(pictures).flatMap(([name, { mediaType, data, width, height }]) =>
    printed.pictures.has(data) ? [{ name, mediaType, data, width, height }] : [],
  );
}

/** A template that is a file is named by its path, which says something of the computer. */
function lastName(path: string): string {
  return (path.split(/[/\\]/u).at(-1) ?? '').slice(-120);
}
