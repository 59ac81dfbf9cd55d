import type { PreviewReply } from '../../../briefing/contract/preview-calls.ts';
import type { PreviewAnswer, PreviewPage, PreviewPart, Use } from '../../../briefing/drafts/preview.ts';

const emptyPage: PreviewPage = {
  language: 'en',
  direction: 'ltr',
  look: 'briefing',
  marking: '',
  markingColour: 'ffffff',
  markingGround: '000000',
};

const nothing: Pick<PreviewAnswer, 'findings' | 'waived' | 'facts'> = { findings: [], waived: [], facts: [] };

/**
 * The preview after a reply: what it does not name is as before, and under the serial of before it is the same object.
 * Undefined where a part is missing on the way.
 */
export function assemblePreview(
  before: PreviewAnswer | undefined,
  reply: PreviewReply,
): PreviewAnswer | undefined {
  if (reply.serial === before?.serial) return before;
  const known = new Map((before?.parts ?? []).map((part) => [part.key, part]));
  for (const part of reply.parts) known.set(part.key, part);
  const parts = reply.order.flatMap((key) => known.get(key) ?? []);
  if (parts.length !== reply.order.length) return undefined;
  const { language, direction, look, marking, markingColour, markingGround } =
    reply.page ?? before ?? emptyPage;
  const { findings, waived, facts } = before ?? nothing;
  return {
    serial: reply.serial,
    parts,
    findings: reply.findings ?? findings,
    waived: reply.waived ?? waived,
    facts: reply.facts ?? facts,
    uses: usesIn(parts),
    words: parts.reduce((sum, part) => sum + part.words, 0),
    language,
    direction,
    look,
    marking,
    markingColour,
    markingGround,
  };
}

function usesIn(parts: readonly PreviewPart[]): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  let heading: string | undefined;
  for (const part of parts) {
    heading = part.heading ?? heading;
    for (const [id, use] of placedUses(part, heading)) {
      const there = uses.get(id);
      if (there === undefined) uses.set(id, [use]);
      else there.push(use);
    }
  }
  return uses;
}

interface PlacedUses {
  readonly heading: string | undefined;
  readonly uses: readonly (readonly [id: string, use: Use])[];
}

/** Most parts are the same at the next keystroke. */
const placed = new WeakMap<PreviewPart, PlacedUses>();

function placedUses(part: PreviewPart, heading: string | undefined): PlacedUses['uses'] {
  const known = placed.get(part);
  if (known?.heading === heading && known !== undefined) return known.uses;
  const uses = part.uses.flatMap(({ ids, ...place }) => {
    const use = heading === undefined ? place : { ...place, heading };
    return ids.map((id) => [id, use] as const);
  });
  placed.set(part, { heading, uses });
  return uses;
}
