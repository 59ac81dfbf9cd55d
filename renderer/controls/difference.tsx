import './difference.css';

/** A run of words: the same in both, only in the earlier text, or only in the later one. */
export interface DifferencePart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Two texts as one: what went struck through, what came underlined, for readers too. */
export function Difference({ parts }: { readonly parts: readonly DifferencePart[] }) {
  return (
    <span className="difference" dir="auto">
      {parts.map(({ kind, text }, place) => {
        if (kind === 'removed') return <del key={place}>{text}</del>;
        if (kind === 'added') return <ins key={place}>{text}</ins>;
        return text;
      })}
    </span>
  );
}

/** The earlier text above the later, each under its name, with what differs tinted. */
export function Versus({
  rows,
}: {
  readonly rows: readonly { readonly name: string; readonly parts: readonly DifferencePart[] }[];
}) {
  return (
    <dl className="versus">
      {rows.map(({ name, parts }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Difference parts={parts} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
