import type { Document } from '../../../briefing/document/document.ts';
import type { PreviewPage } from '../../../briefing/drafts/preview.ts';

/** What holds for the whole page of a preview. */
export function pageOf({ meta }: Document): PreviewPage {
  const { language, direction, look, banner } = meta;
  return {
    language,
    direction,
    look,
    marking: banner.label,
    markingColour: banner.colour,
    markingGround: banner.ground,
  };
}
