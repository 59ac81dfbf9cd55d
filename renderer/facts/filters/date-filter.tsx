import { useState } from 'react';
import { readDate } from '../../../briefing/facts/form/read-day.ts';
import { formatCalendarDate } from '../../../briefing/facts/format-date.ts';
import { Button } from '../../controls/button.tsx';
import { Fields } from '../../controls/field.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { given } from '../../controls/given.ts';

/** A day, month or year as typed: ISO 8601, nothing, or what to write instead. */
type End = { readonly value?: string } | { readonly error: string };

export interface DateFilterProps {
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Whether there is only a beginning. */
  readonly isSince?: boolean;
  readonly onApply: (from: string | undefined, to: string | undefined) => void;
}

/** Asks for a span of time: since, until or between. */
export function DateFilter({ from, to, isSince = false, onApply }: DateFilterProps) {
  const [texts, setTexts] = useState({ from: shown(from), to: shown(to) });
  const ends = { from: readEnd(texts.from), to: readEnd(texts.to) };
  const errors = { from: errorOf(ends.from), to: errorOf(ends.to) };
  const isWrong = errors.from !== undefined || errors.to !== undefined;
  const apply = (): void => {
    if (!isWrong) onApply(valueOf(ends.from), valueOf(ends.to));
  };
  return (
    <form
      className="filter-form"
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <Fields>
        <TextField
          label="Since"
          span={isSince ? 12 : 6}
          value={texts.from}
          onChange={(text) => setTexts({ ...texts, from: text })}
          placeholder="1 Jan 2026"
          autoFocus
          isTabular
          {...given({ error: errors.from })}
        />
        {!isSince && (
          <TextField
            label="Until"
            span={6}
            value={texts.to}
            onChange={(text) => setTexts({ ...texts, to: text })}
            placeholder="Feb 2026"
            isTabular
            {...given({ error: errors.to })}
          />
        )}
      </Fields>
      <Button type="submit" kind="primary" isDisabled={isWrong}>
        Show
      </Button>
    </form>
  );
}

function shown(iso: string | undefined): string {
  return iso === undefined ? '' : formatCalendarDate(iso, 'en', 'short').replaceAll('\u00a0', ' ');
}

function readEnd(text: string): End {
  const reading = readDate(text);
  if (reading.is === 'nothing') return {};
  if (reading.is === 'wrong') return { error: 'Write 21 Jan 2026, Feb 2026 or 2019.' };
  const date = reading.value;
  switch (date.precision) {
    case 'day':
      return { value: date.day };
    case 'month':
      return { value: date.month };
    case 'year':
      return { value: date.year };
    case 'range':
    case 'phrase':
      return { error: 'Write one day, month or year.' };
  }
}

function valueOf(end: End): string | undefined {
  return 'error' in end ? undefined : end.value;
}

function errorOf(end: End): string | undefined {
  return 'error' in end ? end.error : undefined;
}
