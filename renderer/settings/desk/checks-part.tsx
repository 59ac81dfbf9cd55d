import type { CheckRule } from '../../../briefing/contract/check-calls.ts';
import type { CheckSettings } from '../../../briefing/drafts/check-settings.ts';
import { useCall } from '../../bridge/use-call.ts';
import { Select } from '../../controls/select.tsx';
import { SettingsPart } from '../settings-part.tsx';
import type { DeskSettingsHand } from '../use-desk-settings.ts';

type Weight = CheckSettings[string];

const weightNames: Readonly<Record<Weight, string>> = {
  off: 'Off',
  note: 'Note',
  warning: 'Warning',
  error: 'Error',
};
const weights = ['off', 'note', 'warning', 'error'] as const;

/** How much the findings of each check weigh on this desk. */
export function ChecksPart({ hand: { settings, change, isReadOnly } }: { readonly hand: DeskSettingsHand }) {
  const { value: rules = [] } = useCall('checks:rules', {});
  const set = settings.checks ?? {};
  const weigh = (rule: CheckRule, weight: Weight): void => {
    const { [rule.id]: _before, ...others } = set;
    const checks = weight === rule.severity ? others : { ...others, [rule.id]: weight };
    change({ checks: Object.keys(checks).length === 0 ? undefined : checks });
  };
  return (
    <SettingsPart
      id="checks"
      words="An error stops an export, a warning and a note do not. A template may say otherwise, and a finding can be waived in its draft."
    >
      <ul className="check-list">
        {rules.map((rule) => (
          <li key={rule.id}>
            <span className="grow kind-words">
              <b className="strong">{rule.title}</b>
              <small className="second small">{rule.reason}</small>
            </span>
            <span className="check-weight">
              <Select<Weight>
                label={`Weight of: ${rule.title}`}
                isLabelHidden
                isDisabled={isReadOnly}
                choices={weights.map((id) => ({
                  id,
                  name: id === rule.severity ? `${weightNames[id]} (usual)` : weightNames[id],
                }))}
                value={Object.hasOwn(set, rule.id) ? (set[rule.id] ?? rule.severity) : rule.severity}
                onChange={(weight) => weigh(rule, weight)}
              />
            </span>
          </li>
        ))}
      </ul>
    </SettingsPart>
  );
}
