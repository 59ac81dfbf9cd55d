import type { CheckSettings } from '../drafts/check-settings.ts';
import type { Finding, Place } from '../outcome.ts';
import { didYouMean } from '../text/nearest-name.ts';
import type { CheckMaterial } from './check-material.ts';
import { rules } from './rules.ts';

const known = rules.map(({ id }) => id);

/** Rules that a template, a desk or a waiver names and that are not there. */
export function settingFindings({ head, settings, briefing }: CheckMaterial): readonly Finding[] {
  return [
    ...unknownRules(head.checks, 'The template sets', { template: briefing.template, field: 'checks' }),
    ...unknownRules(settings.checks, 'The settings of the desk set', { field: 'checks' }),
    ...goneRules(briefing.waivers ?? []),
  ];
}

function unknownRules(set: CheckSettings = {}, who: string, place: Place): readonly Finding[] {
  return Object.keys(set)
    .filter((id) => !known.includes(id))
    .map((id) => ({
      rule: 'unknown-rule',
      severity: 'warning',
      message: `${who} the check “${id}”, which is not there.${didYouMean(id, known)} Correct the name or take it out.`,
      place,
      found: id,
    }));
}

function goneRules(waivers: readonly { readonly rule: string }[]): readonly Finding[] {
  const gone = [...new Set(waivers.map(({ rule }) => rule))].filter((id) => !known.includes(id));
  return gone.map((id) => ({
    rule: 'unknown-rule',
    severity: 'note',
    message: `A finding of the check “${id}” is waived, and there is no such check any more. The waiver does nothing; take it out.`,
    place: { field: 'waivers' },
    found: id,
  }));
}
