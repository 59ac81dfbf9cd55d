import type { OriginMap } from '../../../briefing/cards/origin-map.ts';

/** The same as the diagram, to be read line by line. */
export function OriginTable({ map }: { readonly map: OriginMap }) {
  const hidden = map.originCount - map.origins.length;
  return (
    <div className="origin-table" tabIndex={0} role="group" aria-label="Origins of its facts">
      <table className="grid-table">
        <thead>
          <tr>
            <th scope="col">Said by</th>
            <th scope="col">Reported by</th>
            <th scope="col">Cited in</th>
            <th scope="col" className="end">
              Facts
            </th>
          </tr>
        </thead>
        <tbody>
          {map.origins.map(({ key, name, factCount, paths }) => (
            <tr key={key}>
              <th scope="row" dir="auto">
                {name}
              </th>
              <td dir="auto">{paths.flatMap(({ reporter }) => reporter?.name ?? []).join('; ')}</td>
              <td dir="auto">{[...new Set(paths.map(({ read }) => read.name))].join('; ')}</td>
              <td className="end num">{factCount}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && <p className="small second">and {hidden} more</p>}
    </div>
  );
}
