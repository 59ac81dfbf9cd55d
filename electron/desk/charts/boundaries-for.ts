import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Boundaries } from '../../../briefing/charts/map/country-shapes.ts';
import type { Block } from '../../../briefing/document/block.ts';
import { rewriteBlocks } from '../../../briefing/document/rewrite-blocks.ts';

const { resolve } = createRequire(import.meta.url);
let builtIn: Promise<Boundaries> | undefined;

/** The outlines of countries where merged blocks ask for a map; they are read when the first map is drawn, and kept. */
export async function boundariesFor(blocks: readonly Block[]): Promise<Boundaries | undefined> {
  if (!asksForMap(blocks)) return undefined;
  builtIn ??= readBuiltIn();
  return builtIn;
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
