import './token-card.css';
import type { KeyboardEvent } from 'react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useCommand } from '../../commands/use-command.ts';
import { FactBadge } from '../../controls/badge.tsx';
import { say } from '../../controls/toast.tsx';
import { FactCard } from '../../facts/fact-card.tsx';
import { useDraftState } from '../draft-state.ts';
import { mergedUses } from '../facts-pane/merged-uses.ts';
import { followToken } from './follow-token.ts';
import type { Manuscript } from './manuscript.ts';
import type { OpenToken } from './open-token.ts';
import { openToken, tokenAtCaret } from './open-token.ts';
import { SourceCard } from './source-card.tsx';
import { useRestOnTokens } from './use-rest-on-tokens.ts';

/** The card of the token on which pointer or caret rests. It leaves the focus in the prose until it is asked for. */
export function TokenCard({ manuscript }: { readonly manuscript: Manuscript }) {
  const token = useStore(openToken);
  useRestOnTokens(manuscript);
  useCommand('fact-at-caret', () => {
    const here = tokenAtCaret(manuscript);
    if (here === undefined) say('There is no fact at the caret.');
    else openToken.setState({ ...here, by: 'asked' }, true);
  });
  useEffect(() => () => openToken.setState(undefined, true), []);
  if (token === undefined) return null;
  return <Card key={token.ids.join(' ')} token={token} manuscript={manuscript} />;
}

function Card({ token, manuscript }: { readonly token: OpenToken; readonly manuscript: Manuscript }) {
  const { draft } = manuscript;
  const place = useRef<HTMLElement>(null);
  const [id, setId] = useState(token.ids[0] ?? '');
  const uses = useDraftState(({ preview }) => preview && mergedUses(preview.uses.get(id) ?? []).length);
  usePlaceAt(token, place);
  const close = () => {
    openToken.setState(undefined, true);
    draft.hand()?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const showUses = () => {
    draft.showFacts([id]);
    draft.showPane('facts');
  };
  const isSource = manuscript.knowledge.cited(id)?.kind === 'source';
  return (
    <aside
      ref={place}
      className="token-card popover"
      popover="manual"
      role="dialog"
      aria-label={`${isSource ? 'Source' : 'Fact'} ${id}`}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {token.ids.length > 1 && <Ids ids={token.ids} chosen={id} onChoose={setId} />}
      {isSource ? (
        <SourceCard id={id} />
      ) : (
        <FactCard id={id} briefing={draft.state.getState().id} uses={uses} onUses={showUses} />
      )}
    </aside>
  );
}

function Ids({
  ids,
  chosen,
  onChoose,
}: {
  readonly ids: readonly string[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}) {
  return (
    <div className="token-card-ids" role="group" aria-label="Facts behind this">
      {ids.map((id) => (
        <span key={id} data-chosen={id === chosen || undefined}>
          <FactBadge id={id} onPress={() => onChoose(id)} />
        </span>
      ))}
    </div>
  );
}

/** Shows the card at its token, over everything; where it was asked for, the focus goes into it. */
function usePlaceAt(token: OpenToken, place: React.RefObject<HTMLElement | null>): void {
  const { element, by } = token;
  useLayoutEffect(() => {
    element.style.setProperty('anchor-name', '--open-token');
    element.dataset['open'] = '';
    return () => {
      element.style.removeProperty('anchor-name');
      delete element.dataset['open'];
    };
  }, [element]);
  // A token that is drawn anew keeps its card.
  useEffect(() => {
    const present = followToken(token);
    const goAlong = () => {
      const now = present();
      if (now !== token.element) openToken.setState(now && { ...token, element: now }, true);
    };
    const observer = new MutationObserver(goAlong);
    const prose = token.element.closest('.cm-content');
    if (prose !== null) observer.observe(prose, { childList: true, subtree: true });
    goAlong();
    return () => observer.disconnect();
  }, [token]);
  useLayoutEffect(() => {
    place.current?.showPopover();
    if (by === 'asked') place.current?.focus();
  }, [by, place]);
}
