import type { Bundle } from '../../../briefing/bundle/bundle.ts';
import { longestBundle } from '../../../briefing/bundle/bundle.ts';
import type { BundleMaterial, BundleReach } from '../../../briefing/bundle/bundle-of.ts';
import { bundleOf } from '../../../briefing/bundle/bundle-of.ts';
import { canonicalJson } from '../../../briefing/bundle/canonical-json.ts';
import type { Finding, Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import { isSame } from '../../../briefing/schemas/is-same.ts';
import packageFile from '../../../package.json' with { type: 'json' };
import type { StyledDocument } from '../export/compose-briefing.ts';
import { composeUnchecked } from '../export/compose-briefing.ts';
import type { SelectedInputs } from '../export/select-inputs.ts';
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
  parsers: Pick<Parsers, 'merge'>,
): Promise<Outcome<MadeBundle | undefined>> {
  const { inputs, briefing, facts, times } = selected;
  const material: BundleMaterial = {
    ...inputs,
    program: packageFile.version,
    today: times.now.slice(0, 10),
    level,
    briefing,
    facts,
  };
  for (const reach of reaches) {
    const bundle = bundleOf(material, styled.document, reach);
    const again = await composeUnchecked(selectedFromBundle(bundle), parsers);
    if (again.ok && isSame(again.value.document, styled.document)) return sized(bundle);
  }
  return done(undefined, [leftOut(unmade)]);
}

const unmade =
  'its template reads facts that it does not print and that its readers may not have. It can be read as usual';

function sized(bundle: Bundle): Outcome<MadeBundle | undefined> {
  const bytes = new TextEncoder().encode(canonicalJson(bundle));
  if (bytes.length <= longestBundle) return done({ bundle, bytes });
  const megabytes = (length: number): number => Math.ceil(length / 1024 / 1024);
  const reason = `that comes to ${megabytes(bytes.length)} MB, mostly pictures, and ${megabytes(longestBundle)} MB are the most`;
  return done(undefined, [leftOut(reason)]);
}

function leftOut(reason: string): Finding {
  const message = `What the file was made of is not in it, since ${reason}; “attache verify” cannot check it.`;
  return { rule: 'bundle-left-out', severity: 'warning', message };
}
