import type { Block, Origin } from '../../document/block.ts';
import type { Citation, Inline } from '../../document/inline.ts';
import { targetsApart } from '../../document/citations-within.ts';
import { rewriteBlocks } from '../../document/rewrite-blocks.ts';
import type { FoundRoutes, RouteFinder } from './find-routes.ts';
import { sourceIdsOf } from './route.ts';

/** All citations of a document, looked up, before any of them is worded. */
export interface GatheredCitations {
  readonly of: (citation: Citation) => FoundRoutes;
  /** Ids of the cited sources in the order of their first citation. */
  readonly sources: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
}

const nothing: FoundRoutes = { routes: [], unsourced: [], unknown: [] };

/** Looks up every citation once, in the order of reading. */
export function gatherCitations(blocks: readonly Block[], finder: RouteFinder): GatheredCitations {
  const found = new Map<Citation, FoundRoutes>();
  rewriteBlocks(blocks, {
    content: (content, from) => {
      gather(content, from, finder, found);
      return content;
    },
  });
  const routes = [...found.values()].flatMap((citation) => citation.routes);
  const unsourced = [...found.values()].flatMap((citation) => citation.unsourced);
  return {
    of: (citation) => found.get(citation) ?? nothing,
    sources: new Set(routes.flatMap(sourceIdsOf)),
    facts: new Set([...routes.flatMap((route) => route.facts), ...unsourced.map((fact) => fact.id)]),
  };
}

function gather(
  content: readonly Inline[],
  from: Origin | undefined,
  finder: RouteFinder,
  found: Map<Citation, FoundRoutes>,
): void {
  for (const inline of content) {
    if (inline.kind === 'citation') {
      found.set(inline, finder.find({ ...inline, targets: targetsApart(inline) }, from));
      gather(inline.remark ?? [], from, finder, found);
    } else if ('content' in inline) gather(inline.content, from, finder, found);
  }
}
