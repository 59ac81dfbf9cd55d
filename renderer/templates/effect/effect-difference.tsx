import type { DraftEffect } from '../../../briefing/contract/template-calls.ts';
import type { LineChange } from '../../../briefing/text/line-changes.ts';
import { counted } from '../../../briefing/text/counted.ts';
import type { DifferencePart } from '../../controls/difference.tsx';
import { Difference } from '../../controls/difference.tsx';
import { Icon } from '../../controls/icon.tsx';
import { textDifference } from '../../text/text-difference.ts';

/** The most changes that are shown of one draft. */
const most = 40;

/** What is written otherwise in a draft, and the findings it gains. */
export function EffectDifference({ draft: { changes, gained } }: { readonly draft: DraftEffect }) {
  const shown = changes.slice(0, most);
  return (
    <>
      {gained.length > 0 && (
        <ul className="effect-gained">
          {gained.map(({ severity, message }, place) => (
            <li key={place}>
              <Icon name={severity} tone={severity} size={14} />
              <span dir="auto">{message}</span>
            </li>
          ))}
        </ul>
      )}
      {shown.length > 0 && (
        <div className="effect-difference">
          {shown.map((change, place) => (
            <Change key={place} change={change} />
          ))}
        </div>
      )}
      {changes.length > most && (
        <p className="small second">{`And ${counted(changes.length - most, 'place')} more.`}</p>
      )}
    </>
  );
}

function Change({ change }: { readonly change: LineChange }) {
  const before = change.before.join(' ');
  const after = change.after.join(' ');
  const parts = textDifference(before, after);
  return (
    <>
      {before !== '' && <Line sign="−" parts={parts.before} />}
      {after !== '' && <Line sign="+" parts={parts.after} />}
    </>
  );
}

function Line({ sign, parts }: { readonly sign: string; readonly parts: readonly DifferencePart[] }) {
  return (
    <p>
      <span className="effect-sign" aria-hidden="true">
        {sign}
      </span>
      <Difference parts={parts} />
    </p>
  );
}
