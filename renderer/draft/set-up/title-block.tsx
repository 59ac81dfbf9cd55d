import { momentForTyping, readDay, readMoment } from '../../../briefing/drafts/read-moment.ts';
import { calendarDay } from '../../../briefing/facts/calendar-day.ts';
import { Fields } from '../../controls/field.tsx';
import { MarkingInRow } from '../../controls/marking-label.tsx';
import { Select } from '../../controls/select.tsx';
import { useDraftState } from '../draft-state.ts';
import { LanguageField } from './language-field.tsx';
import { SetUpText, TypedField } from './set-up-text.tsx';
import { useSetUp } from './use-set-up.ts';

/** What stands in the title block of every briefing. */
export function TitleBlock() {
  const { producer, section } = useDraftState(({ onDesk }) => onDesk);
  return (
    <section>
      <h3>Title block</h3>
      <Fields>
        <SetUpText label="Title" part="title" span={8} />
        <NumberOfIssue />
        <IssueDay />
        <CutOff />
        <Marking />
        <SetUpText label="Distribution" part="distribution" placeholder="Who may read it" />
        <SetUpText label="Short title" part="shortTitle" span={6} placeholder="For running heads" />
        <LanguageField />
        <SetUpText label="Producer" part="producer" span={6} placeholder={producer} />
        <SetUpText label="Section" part="section" span={6} placeholder={section} />
      </Fields>
    </section>
  );
}

function NumberOfIssue() {
  const number = useDraftState(({ briefing }) => briefing.number);
  const change = useSetUp();
  const save = (text: string): string | undefined => {
    if (text.trim() === '') return change({ number: undefined });
    if (!/^\d{1,6}$/u.test(text.trim())) return 'Write a whole number, or nothing.';
    return change({ number: Number(text) });
  };
  return (
    <TypedField label="Number" span={4} shown={number === undefined ? '' : String(number)} save={save} />
  );
}

function IssueDay() {
  const issued = useDraftState(({ briefing }) => briefing.issued);
  const { deskLanguage, timeZone } = useDraftState(({ onDesk }) => onDesk);
  const change = useSetUp();
  const save = (text: string): string | undefined => {
    if (text.trim() === '') return change({ issued: undefined });
    const day = readDay(text, deskLanguage);
    return day === undefined ? 'Write a day such as 18 Feb 2026.' : change({ issued: day });
  };
  const shown =
    issued === undefined ? '' : momentForTyping(calendarDay(issued, timeZone), deskLanguage, timeZone);
  return (
    <TypedField
      label="Issue on"
      span={4}
      icon="calendar"
      shown={shown}
      save={save}
      placeholder="Day of export"
    />
  );
}

function CutOff() {
  const cutOff = useDraftState(({ briefing }) => briefing.cutOff);
  const { deskLanguage, timeZone } = useDraftState(({ onDesk }) => onDesk);
  const change = useSetUp();
  const save = (text: string): string | undefined => {
    if (text.trim() === '') return change({ cutOff: undefined });
    const moment = readMoment(text, deskLanguage, timeZone);
    return moment === undefined
      ? 'Write a day, with a time if need be: 17 Feb 2026, 18:00.'
      : change({ cutOff: moment });
  };
  const shown = cutOff === undefined ? '' : momentForTyping(cutOff, deskLanguage, timeZone);
  return <TypedField label="Information cut-off" span={4} shown={shown} save={save} placeholder="None" />;
}

/** Stands for the marking of the template; no label begins with a space. */
const asTemplate = ' ';

function Marking() {
  const marking = useDraftState(({ briefing }) => briefing.marking);
  const ofTemplate = useDraftState(({ head }) => head.marking);
  const scheme = useDraftState(({ onDesk }) => onDesk.markings);
  const change = useSetUp();
  const levels = scheme.levels.map(({ label, limit }) => ({
    id: label,
    name: label,
    note: limit,
    content: <MarkingInRow label={label} scheme={scheme} />,
  }));
  const choices = [{ id: asTemplate, name: `As the template: ${ofTemplate ?? 'none'}` }, ...levels];
  return (
    <Select
      label="Marking"
      span={4}
      choices={choices}
      value={marking ?? asTemplate}
      onChange={(label) => void change({ marking: label === asTemplate ? undefined : label })}
    />
  );
}
