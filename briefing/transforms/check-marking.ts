import { bannerOf, levelOf, rankOf, type MarkingLevel, type MarkingScheme } from '../document/marking.ts';
import type { Banner } from '../document/banner.ts';
import type { PartUse } from '../drafts/preview.ts';
import type { Finding, Place } from '../outcome.ts';
import { counted } from '../text/counted.ts';
import { shortened } from '../text/shortened.ts';

/** Something with a marking that went into the document. */
export interface Marked {
  /** `Fact T05`, `Source S1` */
  readonly name: string;
  readonly marking: string;
  readonly place: Place;
}

/** The banner of a document and what stands against its marking. */
export interface CheckedMarking {
  readonly banner: Banner;
  readonly findings: readonly Finding[];
}

/**
 * The banner for a document's marking, with an error for everything in it that may be seen by fewer people than the
 * document; `standsIn` finds its sentences. A missing or unknown marking is an error, and the narrowest level stands until it
 * is corrected.
 */
export function checkMarking(
  marking: string | undefined,
  used: readonly Marked[],
  scheme: MarkingScheme,
  standsIn: (item: Marked) => readonly PartUse[] = () => [],
): CheckedMarking {
  const level = marking === undefined ? undefined : levelOf(scheme, marking);
  if (level === undefined) {
    return { banner: bannerOf(narrowest(scheme)), findings: [noLevel(marking, scheme)] };
  }
  const rank = rankOf(scheme, level.label);
  const findings = used.flatMap((item) => {
    const itemRank = rankOf(scheme, item.marking);
    if (itemRank === -1) return [unknownMarking(item, scheme)];
    return itemRank > rank ? [tooWide(item, level, standsIn(item))] : [];
  });
  return { banner: bannerOf(level), findings };
}

function narrowest(scheme: MarkingScheme): MarkingLevel {
  return (
    scheme.levels.at(-1) ?? { label: 'UNMARKED', colour: 'FFFFFF', ground: '000000', limit: 'Do not pass on' }
  );
}

function allowedIn(scheme: MarkingScheme): string {
  return scheme.levels.map((level) => level.label).join(', ');
}

function noLevel(marking: string | undefined, scheme: MarkingScheme): Finding {
  const said =
    marking === undefined
      ? 'The briefing has no marking.'
      : `The briefing is marked “${marking}”, which ${scheme.name} does not have.`;
  return {
    rule: 'unknown-marking',
    severity: 'error',
    message: `${said} Give it one of the levels of ${scheme.name}.`,
    place: { field: 'marking' },
    ...(marking === undefined ? {} : { found: shortened(marking) }),
    allowed: allowedIn(scheme),
  };
}

function unknownMarking(item: Marked, scheme: MarkingScheme): Finding {
  return {
    rule: 'unknown-marking',
    severity: 'error',
    message: `${item.name} is marked “${item.marking}”, which ${scheme.name} does not have. Give it one of its levels.`,
    place: item.place,
    found: shortened(item.marking),
    allowed: allowedIn(scheme),
  };
}

function tooWide(item: Marked, level: MarkingLevel, uses: readonly PartUse[]): Finding {
  const [first] = uses;
  return {
    rule: 'marking-too-wide',
    severity: 'error',
    message: `${item.name} is ${item.marking}, but the briefing is ${level.label}. ${whatToCut(uses)}`,
    place: first?.slot === undefined ? item.place : { ...item.place, slot: first.slot, ...lineOf(first) },
    found: item.marking,
  };
}

function lineOf({ line }: PartUse): Place {
  return line === undefined ? {} : { line };
}

function whatToCut([first, ...others]: readonly PartUse[]): string {
  const narrow = 'Narrow the briefing’s marking, or';
  if (first === undefined) return `${narrow} leave this out.`;
  if (others.length > 0)
    return `It stands in “${first.excerpt}” and in ${counted(others.length, 'more place')}. ${narrow} cut these sentences.`;
  const end = /[.!?…]$/u.test(first.excerpt) ? '' : '.';
  return `It stands in “${first.excerpt}”${end} ${narrow} cut that sentence.`;
}
