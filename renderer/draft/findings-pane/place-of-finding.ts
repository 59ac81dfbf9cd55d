import type { OutlineEntry } from '../../../briefing/drafts/outline.ts';
import type { NamePlace } from '../../findings/grouped-findings.ts';
import { titleOfSlot } from '../title-of-slot.ts';

/** Names the place of a finding in a draft: a line of its outline, or the template, facts, sources. */
export function placeNamer(outline: readonly OutlineEntry[]): NamePlace {
  return ({ place = {} }) => {
    const { slot, field, template, fact, source } = place;
    if (slot !== undefined) return titleOfSlot(outline, slot);
    if (template !== undefined) return 'Template';
    if (fact !== undefined) return 'Facts';
    if (source !== undefined) return 'Sources';
    return field === undefined ? 'The whole draft' : 'Set-up';
  };
}
