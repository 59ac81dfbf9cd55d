import { readCalendarDate } from '../../../briefing/facts/calendar.ts';
import { formatCalendarDate } from '../../../briefing/facts/format-date.ts';
import { parseFactDate } from '../../../briefing/facts/parse-date.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDraftState } from '../draft-state.ts';
import type { RulePart } from './rule-part.ts';
import { ruleNames, withRule } from './rule-part.ts';
import { TypedField } from './set-up-text.tsx';
import { useSetUp } from './use-set-up.ts';
import { ValuesField } from './values-field.tsx';

/** What a rule holds facts to: values, a date or words. */
export function RuleValue({ part }: { readonly part: RulePart }) {
  switch (part) {
    case 'from':
    case 'to':
      return <DateOfRule part={part} />;
    case 'text':
      return <WordsOfRule />;
    case 'kinds':
    case 'places':
    case 'tags':
    case 'statuses':
    case 'ids':
      return <ValuesOfRule part={part} />;
  }
}

function DateOfRule({ part }: { readonly part: 'from' | 'to' }) {
  const selection = useDraftState(({ briefing }) => briefing.selection);
  const language = useDraftState(({ onDesk }) => onDesk.deskLanguage);
  const change = useSetUp();
  const iso = selection[part];
  const shown = iso === undefined ? '' : formatCalendarDate(iso, language, 'short').replaceAll('\u00a0', ' ');
  const save = (text: string): string | undefined => {
    const date = text.trim() === '' ? undefined : readDate(text);
    if (text.trim() !== '' && date === undefined) return 'Write a day, month or year such as Feb 2026.';
    return change({ selection: withRule(selection, part, date) });
  };
  return (
    <TypedField
      label={ruleNames[part].join(' ')}
      isLabelHidden
      shown={shown}
      save={save}
      placeholder="21 Jan 2026, Feb 2026 or 2019"
    />
  );
}

function readDate(text: string): string | undefined {
  const date = parseFactDate(text);
  if (date?.precision === 'day') return date.day;
  if (date?.precision === 'month' && date.weekday === undefined) return date.month;
  return date?.precision === 'year' && readCalendarDate(date.year) !== undefined ? date.year : undefined;
}

function WordsOfRule() {
  const selection = useDraftState(({ briefing }) => briefing.selection);
  const change = useSetUp();
  const save = (text: string): string | undefined =>
    change({ selection: withRule(selection, 'text', text.trim() === '' ? undefined : text) });
  return (
    <TypedField
      label="Words"
      isLabelHidden
      shown={selection.text ?? ''}
      save={save}
      placeholder="All of these words"
    />
  );
}

const statuses = ['current', 'superseded', 'withdrawn'] as const;

function ValuesOfRule({ part }: { readonly part: 'kinds' | 'places' | 'tags' | 'statuses' | 'ids' }) {
  const selection = useDraftState(({ briefing }) => briefing.selection);
  const change = useSetUp();
  const facets = useCall('facts:facets', {});
  const offered =
    part === 'statuses'
      ? [...statuses]
      : part === 'ids'
        ? []
        : (facets.value?.[part] ?? []).map(({ value }) => value);
  return (
    <ValuesField
      label={ruleNames[part].join(' ')}
      values={selection[part] ?? []}
      offered={offered}
      allowsOwn={part !== 'statuses' && part !== 'kinds'}
      onChange={(values) => change({ selection: withRule(selection, part, values as never) })}
    />
  );
}
