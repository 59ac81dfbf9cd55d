import { useCall } from '../../bridge/use-call.ts';
import { Select } from '../../controls/select.tsx';
import { useWork } from '../work-context.ts';

export interface PreviewChoiceProps {
  /** Id of a briefing; undefined for the usual one. */
  readonly value: string | undefined;
  readonly onChange: (briefing: string) => void;
}

/** Stands for the choice of no briefing. */
export const allFacts = 'all facts';

/** Chooses the briefing with which the preview is made. */
export function PreviewChoice({ value, onChange }: PreviewChoiceProps) {
  const { value: rows } = useCall('briefings:list', {});
  const usual = useUsualBriefing();
  const choices = [
    { id: allFacts, name: 'All facts, no prose' },
    ...(rows ?? []).map(({ id, title, number }) => ({
      id,
      name: number === undefined ? title : `${title}, no. ${number}`,
    })),
  ];
  return (
    <span className="preview-choice">
      <Select
        label="Previewed with"
        isLabelHidden
        isPlain
        choices={choices}
        value={value ?? usual ?? null}
        onChange={onChange}
      />
    </span>
  );
}

/** The briefing that was changed last on this template, else none; undefined until that is known. */
export function useUsualBriefing(): string | undefined {
  const { name } = useWork();
  const { value: rows } = useCall('briefings:list', {});
  if (rows === undefined) return undefined;
  const own = rows
    .filter(({ template }) => template === name)
    .toSorted((one, other) => (other.changed ?? '').localeCompare(one.changed ?? '', 'en'));
  return own[0]?.id ?? allFacts;
}
