import type { OutlineSlot } from '../../../briefing/drafts/outline.ts';
import type { Draft } from '../draft-state.ts';
import { Manuscript } from './manuscript.ts';
import { slotExtensions } from './slot-extensions.ts';

const manuscripts = new WeakMap<Draft, Manuscript>();

/** The prose of an open draft, the same for as long as it is open. */
export function manuscriptOf(draft: Draft): Manuscript {
  const known = manuscripts.get(draft);
  if (known !== undefined) return known;
  const made = new Manuscript(draft, (slot, manuscript) =>
    slotExtensions(slotNamed(draft, slot), manuscript),
  );
  manuscripts.set(draft, made);
  return made;
}

function slotNamed(draft: Draft, name: string): OutlineSlot {
  const slots = draft.state.getState().outline.filter((entry) => entry.kind === 'slot');
  return (
    slots.find((slot) => slot.name === name) ?? {
      kind: 'slot',
      name,
      title: name,
      prompt: '',
      required: false,
    }
  );
}
