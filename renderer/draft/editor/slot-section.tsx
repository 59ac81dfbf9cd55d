import { useEffect, useRef } from 'react';
import type { OutlineSlot } from '../../../briefing/drafts/outline.ts';
import { useDraft, useDraftState } from '../draft-state.ts';
import { manuscriptOf } from './manuscript-of.ts';

/** A slot with its heading, what the template asks for, and its prose. */
export function SlotSection({ slot }: { readonly slot: OutlineSlot }) {
  const manuscript = manuscriptOf(useDraft());
  const isOpen = useDraftState((state) => state.open === slot.name);
  const host = useRef<HTMLDivElement>(null);
  useEffect(
    () => (host.current === null ? undefined : manuscript.show(slot.name, host.current)),
    [manuscript, slot.name],
  );
  return (
    <section className="slot" data-slot={slot.name} data-open={isOpen || undefined} aria-label={slot.title}>
      <div className="slot-head">
        <h2 dir="auto">{slot.title}</h2>
        <p dir="auto">{slot.prompt === '' ? 'The template has no place for this prose' : slot.prompt}</p>
      </div>
      <div className="prose" ref={host} />
    </section>
  );
}
