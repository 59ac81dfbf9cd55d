import { Icon } from '../../controls/icon.tsx';
import { useDraft } from '../draft-state.ts';

/** A section that the template writes; it leads to its place in the preview. */
export function MadeSection({ title }: { readonly title: string }) {
  const draft = useDraft();
  return (
    <button type="button" className="made-section" onClick={() => draft.showSection(title)}>
      <Icon name="braces" />
      <span className="grow">
        <b dir="auto">{title}</b> is written by the template
      </span>
      <Icon name="right" size={14} />
    </button>
  );
}
