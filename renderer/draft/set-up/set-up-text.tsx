import { momentForTyping, readMoment } from '../../../briefing/drafts/read-moment.ts';
import { isDayOrInstant } from '../../../briefing/facts/format-instant.ts';
import type { FieldWords } from '../../controls/field.tsx';
import { TextField } from '../../controls/text-field.tsx';
import type { IconName } from '../../controls/icon-name.ts';
import { useDraftState } from '../draft-state.ts';
import { useSetUp } from './use-set-up.ts';
import { useTyped } from '../../state/use-typed.ts';

type TextPart = 'title' | 'shortTitle' | 'distribution' | 'period' | 'producer' | 'section';

export interface SetUpTextProps extends Pick<FieldWords, 'label' | 'hint' | 'span'> {
  readonly part: TextPart;
  /** What holds while the field is empty. */
  readonly placeholder?: string | undefined;
}

/** A line of text of the set-up. Emptied, it goes; a title stays. */
export function SetUpText({ part, ...words }: SetUpTextProps) {
  const shown = useDraftState(({ briefing }) => briefing[part] ?? '');
  const change = useSetUp();
  const typed = useTyped(shown, (text) => {
    const isGone = text.trim() === '' && part !== 'title';
    return change({ [part]: isGone ? undefined : text });
  });
  return <TextField {...words} {...typed} maxLength={part === 'distribution' ? 1000 : 300} />;
}

export interface TypedFieldProps extends Omit<FieldWords, 'error'> {
  readonly shown: string;
  /** Answers what to write instead where the text does not fit. */
  readonly save: (text: string) => string | undefined;
  readonly icon?: IconName;
  readonly placeholder?: string | undefined;
}

/** A field for a figure or a date, which is read from what is typed. */
export function TypedField({ shown, save, ...words }: TypedFieldProps) {
  return <TextField {...words} {...useTyped(shown, save)} isTabular maxLength={80} />;
}

/** When something is to be: a day or an instant is read as one, and other words stay words. */
export function SetUpWhen({
  part,
  ...words
}: {
  readonly part: 'nextIssue' | 'validUntil';
  readonly label: string;
}) {
  const when = useDraftState(({ briefing }) => briefing[part] ?? '');
  const { deskLanguage, timeZone } = useDraftState(({ onDesk }) => onDesk);
  const change = useSetUp();
  const shown = isDayOrInstant(when) ? momentForTyping(when, deskLanguage, timeZone) : when;
  const typed = useTyped(shown, (text) =>
    change({ [part]: text.trim() === '' ? undefined : (readMoment(text, deskLanguage, timeZone) ?? text) }),
  );
  return <TextField {...words} {...typed} span={6} maxLength={300} placeholder="16 Mar 2026" />;
}
