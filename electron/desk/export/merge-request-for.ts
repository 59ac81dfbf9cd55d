import type { MergeRequest } from '../../../briefing/merge/merge-request.ts';
import type { SelectedInputs } from './select-inputs.ts';

/** What is asked of the merge for a briefing. */
export function mergeRequestFor({ inputs, today, briefing, facts, behind }: SelectedInputs): MergeRequest {
  const { isDraft, settings, pictures, template, templateName } = inputs;
  return {
    templateName,
    template,
    briefing,
    isDraft,
    facts,
    sources: behind,
    pictures,
    ...(briefing.language === undefined ? {} : { language: briefing.language }),
    ...(settings.dates === undefined ? {} : { dates: settings.dates }),
    today,
    timeZone: settings.timeZone,
    markings: settings.markings,
  };
}
