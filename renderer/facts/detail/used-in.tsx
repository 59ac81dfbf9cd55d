import type { BriefingUse } from '../../../briefing/contract/fact-calls.ts';
import { EmptyState } from '../../controls/empty-state.tsx';
import { ProseWords } from '../../controls/prose-words.tsx';
import { goTo } from '../../state/window-state.ts';

/** Every place in the prose of briefings that names a fact; a press goes there. */
export function UsedIn({ id, uses }: { readonly id: string; readonly uses: readonly BriefingUse[] }) {
  if (uses.length === 0) {
    return (
      <EmptyState icon="doc" title="No briefing names this fact in its prose.">
        {`Write [@${id}] in a draft to cite it. What a template selects by itself is not listed here.`}
      </EmptyState>
    );
  }
  return (
    <div className="fact-uses scroll">
      {uses.map((use) => (
        <section key={use.briefing} aria-label={use.title}>
          <h3 dir="auto">{use.title}</h3>
          <ul>
            {use.places.map(({ slot, title, line, from, excerpt }) => (
              <li key={`${slot} ${from}`}>
                <button
                  type="button"
                  className="fact-use"
                  onClick={() => goTo({ kind: 'draft', briefing: use.briefing, slot, line })}
                >
                  <span className="small second">
                    {title}, line {line}
                  </span>
                  <span className="doc" dir="auto">
                    <ProseWords text={excerpt} />
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
