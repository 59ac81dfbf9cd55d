import type { TemplateChoice } from '../../../briefing/contract/briefing-calls.ts';

/** The most lines of the little page. */
const mostLines = 7;

/** A small page that shows the shape of what a template prints. */
export function TemplatePicture({ look, slots }: Pick<TemplateChoice, 'look' | 'slots'>) {
  return (
    <span className="template-picture" data-look={look} aria-hidden="true">
      <i className="template-head" />
      {Array.from({ length: Math.min(slots, mostLines) }, (_, place) => (
        <i key={place} />
      ))}
    </span>
  );
}
