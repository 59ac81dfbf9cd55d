import type { Bundle } from '../../../briefing/bundle/bundle.ts';
import { longestBundle } from '../../../briefing/bundle/bundle.ts';
import type { BundleMaterial, BundleReach } from '../../../briefing/bundle/bundle-of.ts';
import { bundleOf } from '../../../briefing/bundle/bundle-of.ts';
import { canonicalJson } from '../../../briefing/bundle/canonical-json.ts';
import { sealBundle } from '../../../briefing/bundle/seal-bundle.ts';
import type { Finding, Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { isSame } from '../../../briefing/schemas/is-same.ts';
import packageFile from '../../../package.json' with { type: 'json' };
import type { StyledDocument } from '../export/compose-briefing.ts';
import { composeUnchecked } from '../export/compose-briefing.ts';
import type { SelectedInputs } from '../export/select-inputs.ts';
import { textDigest } from '../parsers/issued/text-digest.ts';
import type { Parsers } from '../parsers/parsers.ts';
import { selectedFromBundle } from './selected-from-bundle.ts';

/** A document, and the inputs it was composed of. */
export interface BundleOrder {
  readonly selected: SelectedInputs;
  readonly styled: StyledDocument;
  /** The level for whose readers they were cut. */
  readonly level?: string | undefined;
}

/** A bundle and the one text it has; UTF-8. */
export interface MadeBundle {
  readonly bundle: Bundle;
  readonly bytes: Uint8Array;
}

/** The smallest first: what more is needed is found by trying. */
const reaches: readonly BundleReach[] = ['printed', 'open'];

/**
 * The bundle of a document, tried: composed anew from it, the document is the same. Undefined, with a warning, where the
 * document cannot be made of what its readers may see, or where the bundle would be too large.
 */
export async function makeBundle(
  { selected, styled, level }: BundleOrder,
  parsers: Pick<Parsers, 'merge' | 'readBoundaries'>,
): Promise<Outcome<MadeBundle | undefined>> {
  const { inputs, briefing, facts, today } = selected;
  const material: BundleMaterial = {
    ...inputs,
    program: packageFile.version,
    today,
    level,
    briefing,
    facts,
  };
  // A house file may print what the briefing's own text does not.
  const tried = styled.house === undefined || styled.house === 'none' ? reaches : (['open'] as const);
  for (const reach of tried) {
    const bundle = bundleOf(material, styled.document, reach);
    const again = await composeUnchecked(selectedFromBundle(bundle, inputs.desk), parsers);
    if (again.ok && isMadeAgain(again.value, styled)) return sized(sealBundle(bundle, textDigest));
  }
  return done(undefined, [leftOut(unmade)]);
}

function isMadeAgain(again: StyledDocument, styled: StyledDocument): boolean {
  return isSame(again.document, styled.document) && isSame(again.style, styled.style);
}

const unmade =
  'its template reads facts that it does not print and that its readers may not have. It can be read as usual';

function sized(bundle: Bundle): Outcome<MadeBundle | undefined> {
  const text = canonicalJson(bundle);
  if (noXml.test(text))
    return done(undefined, [leftOut('the text holds a character that no Word file can hold')]);
  const bytes = new TextEncoder().encode(text);
  if (bytes.length <= longestBundle) return done({ bundle, bytes });
  const most = longestBundle / megabyte;
  const size = Math.ceil(bytes.length / megabyte);
  return done(undefined, [leftOut(`that comes to ${size} MB, mostly pictures, and ${most} MB are the most`)]);
}

const megabyte = 1024 * 1024;
const noXml = /[\uFFFE\uFFFF]/u;

function leftOut(reason: string): Finding {
  const message = `What the file was made of is not in it, since ${reason}; “attache verify” cannot check it.`;
  return { rule: 'bundle-left-out', severity: 'warning', message };
}
