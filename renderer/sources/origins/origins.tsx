import './origins.css';
import { useState } from 'react';
import type { Origin, OriginMap } from '../../../briefing/cards/origin-map.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { FactBadge } from '../../controls/badge.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { goTo } from '../../state/window-state.ts';
import { OriginDiagram } from './origin-diagram.tsx';
import { OriginTable } from './origin-table.tsx';

/** Where the facts of a source come from: a diagram or the same as a table, and the facts of the origin that is lit. */
export function Origins({ map }: { readonly map: OriginMap }) {
  const [isTable, setTable] = useState(false);
  const [lit, setLit] = useState<string>();
  if (map.factCount === 0)
    return (
      <section className="source-part">
        <h3>Where its facts come from</h3>
        <p className="small second">No fact rests on it yet. Select words in a capture to make one.</p>
      </section>
    );
  const shown = map.origins.find(({ key }) => key === lit) ?? map.origins[0];
  return (
    <section className="source-part" aria-label="Where its facts come from">
      <h3>
        Where its facts come from
        <span>
          {counted(map.factCount, 'fact')}, {counted(map.originCount, 'origin')}
        </span>
        <span className="grow" />
        <IconButton
          size="low"
          icon={isTable ? 'split' : 'table'}
          label={isTable ? 'Show as a diagram' : 'Show as a table'}
          onPress={() => setTable(!isTable)}
        />
      </h3>
      {isTable ? <OriginTable map={map} /> : <OriginDiagram map={map} lit={shown?.key} onLit={setLit} />}
      {shown !== undefined && !isTable && <Behind origin={shown} />}
    </section>
  );
}

const mostBadges = 24;

function Behind({ origin }: { readonly origin: Origin }) {
  const badges = origin.facts.slice(0, mostBadges);
  const more = origin.factCount - badges.length;
  return (
    <p className="origin-behind" aria-live="polite">
      <span dir="auto">{origin.behind}</span> stands behind {counted(origin.factCount, 'fact')}:{' '}
      {badges.map((id) => (
        <FactBadge key={id} id={id} onPress={() => goTo({ kind: 'facts', chosen: id })} />
      ))}
      {more > 0 && <span>and {more} more</span>}
    </p>
  );
}
