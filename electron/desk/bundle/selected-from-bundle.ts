import type { BundleContent } from '../../../briefing/bundle/bundle.ts';
import type { Picture } from '../../../briefing/document/picture.ts';
import { sourcesById } from '../../../briefing/sources/origin.ts';
import { sourcesBehind } from '../../../briefing/sources/sources-behind.ts';
import type { DeskPaths } from '../desk-folder.ts';
import type { SelectedInputs } from '../export/select-inputs.ts';

/**
 * What a bundle holds, ready to be merged: its facts are selected, its briefing is dated. House files and boundaries of its own come
 * from the desk.
 */
export function selectedFromBundle(bundle: BundleContent, desk?: DeskPaths): SelectedInputs {
  const { today, isDraft, template, briefing, facts, sources, settings } = bundle;
  return {
    inputs: {
      isDraft,
      briefing,
      templateName: template.name,
      template: template.text,
      facts,
      sources,
      settings,
      pictures: picturesByName(bundle),
      ...(desk === undefined ? {} : { desk }),
    },
    today,
    briefing,
    facts,
    leftOut: [],
    behind: sourcesBehind(facts, sources),
    sources: sourcesById(sources),
  };
}

function picturesByName({ pictures }: BundleContent): Readonly<Record<string, Picture>> {
  const byName = Object.create(null) as Record<string, Picture>;
  for (const { name, ...picture } of pictures) byName[name] = picture;
  return byName;
}
