import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Boundaries } from '../../../briefing/charts/map/country-shapes.ts';
import type { Block } from '../../../briefing/document/block.ts';
import { rewriteBlocks } from '../../../briefing/document/rewrite-blocks.ts';
import { done, type Outcome } from '../../../briefing/outcome.ts';
import type { BriefingInputs } from '../export/briefing-inputs.ts';
import type { Parsers } from '../parsers/parsers.ts';
import { readOwnBoundaries } from './own-boundaries.ts';

const { resolve } = createRequire(import.meta.url);
let builtIn: Promise<Boundaries> | undefined;
/** Those of a desk that were read last, by their digest and where they lie. */
let last: { readonly key: string; readonly boundaries: Boundaries } | undefined;

/**
 * The outlines of countries where merged blocks ask for a map: those that the settings name, or else the built-in ones. They are read
 * when the first map is drawn, and kept. Where the desk’s own are missing, others never take their place.
 */
export async function boundariesFor(
  blocks: readonly Block[],
  { settings, desk }: Pick<BriefingInputs, 'settings' | 'desk'>,
  parsers: Pick<Parsers, 'readBoundaries'>,
): Promise<Outcome<Boundaries | undefined>> {
  if (!asksForMap(blocks)) return done(undefined);
  const own = settings.boundaries;
  if (own === undefined) {
    builtIn ??= readBuiltIn();
    return done(await builtIn);
  }
  const key = JSON.stringify([own.digest, desk?.folder]);
  if (last?.key === key) return done(last.boundaries);
  const read = await readOwnBoundaries(own, desk, parsers);
  if (read.ok) last = { key, boundaries: read.value };
  return read;
}

function asksForMap(blocks: readonly Block[]): boolean {
  let found = false;
  rewriteBlocks(blocks, {
    enter: (block) => {
      found ||= block.kind === 'figure' && block.chart?.kind === 'map';
    },
  });
  return found;
}

/** Natural Earth 1:50m, from the installed package. */
async function readBuiltIn(): Promise<Boundaries> {
  return JSON.parse(await readFile(resolve('world-atlas/countries-50m.json'), 'utf8')) as Boundaries;
}
