import './ghost-rows.css';
import { useEffect, useState } from 'react';

/** Before this nothing is shown: what is quicker should not flicker. In milliseconds. */
const patience = 300;

const widths = ['72%', '90%', '54%', '81%', '63%'];

/** Grey lines in place of what is still loading; only after 300 ms, so that what is quick never flickers. */
export function GhostRows({ label, rows = 3 }: { readonly label: string; readonly rows?: number }) {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="ghost-rows" role="status" aria-busy="true">
      {isLate && <span className="hidden-label">{label}</span>}
      {isLate &&
        Array.from({ length: rows }, (_, row) => (
          <span
            key={row}
            className="ghost-row"
            style={{ inlineSize: widths[row % widths.length] ?? '72%' }}
          />
        ))}
    </div>
  );
}
