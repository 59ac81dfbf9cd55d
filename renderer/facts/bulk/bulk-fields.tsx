import { useState } from 'react';
import type { FactSetting } from '../../../briefing/contract/fact-calls.ts';
import type { Common, CommonValues } from '../../../briefing/facts/common-values.ts';
import { formatCalendarDate } from '../../../briefing/facts/format-date.ts';
import { useCall } from '../../bridge/use-call.ts';
import { Chips } from '../../controls/chips.tsx';
import { Field, Fields } from '../../controls/field.tsx';
import { given } from '../../controls/given.ts';
import { MarkingInRow } from '../../controls/marking-label.tsx';
import { Select } from '../../controls/select.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { credibilityMeanings } from '../detail/credibility.ts';
import { suggestionsOf } from '../detail/form-parts.ts';
import { NameTokens } from '../detail/name-tokens.tsx';
import { SourceBox } from '../detail/source-box.tsx';
import type { BulkForm } from './bulk-form.ts';

export interface BulkFieldsProps {
  readonly form: BulkForm;
  readonly common: CommonValues;
  readonly setting: FactSetting;
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (form: BulkForm) => void;
}

/** The choice that changes nothing. */
const asIs = 'as-is';

/** The fields that facts of every kind have; what is left empty stays as it is in each fact. */
export function BulkFields(props: BulkFieldsProps) {
  const { form, common, setting, errors, onChange } = props;
  const put = (change: Partial<BulkForm>): void => onChange({ ...form, ...change });
  const { value: facets } = useCall('facts:facets', {});
  const names = suggestionsOf(facets);
  const [source, setSource] = useState('');
  return (
    <Fields>
      <Select
        label="Marking"
        span={6}
        choices={[
          { id: asIs, name: said(common.marking, (label) => label) },
          ...setting.markings.levels.map(({ label }) => ({
            id: label,
            name: label,
            content: <MarkingInRow label={label} scheme={setting.markings} />,
          })),
        ]}
        value={form.marking ?? asIs}
        onChange={(marking) => put({ marking: marking === asIs ? undefined : marking })}
      />
      <Select
        label="Status"
        span={6}
        choices={[
          { id: asIs, name: said(common.status, (status) => status) },
          { id: 'current', name: 'current' },
          { id: 'withdrawn', name: 'withdrawn' },
        ]}
        value={form.status ?? asIs}
        onChange={(status) =>
          put({ status: status === 'current' || status === 'withdrawn' ? status : undefined })
        }
      />
      <Select
        label="Credibility"
        span={6}
        choices={[
          { id: asIs, name: said(common.credibility, String) },
          { id: '', name: 'not judged' },
          ...Object.entries(credibilityMeanings).map(([id, note]) => ({ id, name: id, note })),
        ]}
        value={form.credibility ?? asIs}
        onChange={(credibility) => put({ credibility: credibility === asIs ? undefined : credibility })}
      />
      <SourceBox
        label="Reported by"
        span={6}
        value={form.reportedBy}
        name={source}
        onChange={(id, name) => {
          setSource(name);
          put({ reportedBy: id });
        }}
        placeholder="as it is"
      />
      <TextField
        label="Review by"
        span={6}
        value={form.reviewBy}
        onChange={(reviewBy) => put({ reviewBy })}
        placeholder={said(common.reviewBy, dayOf)}
        hint="“none” takes the day out."
        {...given({ error: errors.get('reviewBy') })}
      />
      <TextField
        label="Known since"
        span={6}
        value={form.knownSince}
        onChange={(knownSince) => put({ knownSince })}
        placeholder={said(common.knownSince, dayOf)}
        {...given({ error: errors.get('knownSince') })}
      />
      <NameTokens
        label="Tags to add"
        names={form.addTags}
        onChange={(addTags) => put({ addTags })}
        suggestions={names.tags}
      />
      <TakenOut
        label="Tags to take out"
        there={common.tags}
        chosen={form.removeTags}
        onChange={(removeTags) => put({ removeTags })}
      />
      <NameTokens
        label="Places to add"
        names={form.addPlaces}
        onChange={(addPlaces) => put({ addPlaces })}
        suggestions={names.places}
      />
      <TakenOut
        label="Places to take out"
        there={common.places}
        chosen={form.removePlaces}
        onChange={(removePlaces) => put({ removePlaces })}
      />
    </Fields>
  );
}

interface TakenOutProps {
  readonly label: string;
  readonly there: CommonValues['tags'];
  readonly chosen: readonly string[];
  readonly onChange: (names: readonly string[]) => void;
}

/** Names that the chosen facts have, each with how many have it; those that are switched on go. */
function TakenOut({ label, there, chosen, onChange }: TakenOutProps) {
  if (there.length === 0) return null;
  const shown = there.slice(0, 30);
  return (
    <Field label={label}>
      <Chips
        label={label}
        chips={shown.map(({ value, count }) => ({ id: value, name: value, value: String(count) }))}
        chosen={chosen}
        onChosenChange={onChange}
      />
    </Field>
  );
}

function said<T>(common: Common<T>, words: (value: T) => string): string {
  if (!common.same) return 'mixed; as it is';
  return common.value === undefined ? 'none; as it is' : `${words(common.value)}; as it is`;
}

function dayOf(iso: string): string {
  return formatCalendarDate(iso, 'en', 'short').replaceAll('\u00a0', ' ');
}
