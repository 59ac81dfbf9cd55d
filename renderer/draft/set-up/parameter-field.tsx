import { momentForTyping, readDay } from '../../../briefing/drafts/read-moment.ts';
import type { TemplateParameter } from '../../../briefing/merge/template.ts';
import { Select } from '../../controls/select.tsx';
import { Switch } from '../../controls/switch.tsx';
import { useDraftState } from '../draft-state.ts';
import { TypedField } from './set-up-text.tsx';
import { useSetUp } from './use-set-up.ts';

type Value = string | number | boolean;

interface ParameterProps {
  readonly parameter: TemplateParameter;
}

/** A value that the template asks for, in the field that fits its type. */
export function ParameterField({ parameter }: ParameterProps) {
  switch (parameter.type) {
    case 'yes-no':
      return <YesNo parameter={parameter} />;
    case 'choice':
      return <OneOf parameter={parameter} />;
    case 'text':
    case 'number':
    case 'day':
      return <Typed parameter={parameter} />;
  }
}

function useParameter({
  name,
}: TemplateParameter): [Value | undefined, (value: Value | undefined) => string | undefined] {
  const parameters = useDraftState(({ briefing }) => briefing.parameters);
  const change = useSetUp();
  const set = (value: Value | undefined): string | undefined => {
    const { [name]: _before, ...others } = parameters;
    return change({ parameters: value === undefined ? others : { ...others, [name]: value } });
  };
  return [Object.hasOwn(parameters, name) ? parameters[name] : undefined, set];
}

function Typed({ parameter }: ParameterProps) {
  const [value, set] = useParameter(parameter);
  const { deskLanguage, timeZone } = useDraftState(({ onDesk }) => onDesk);
  const shownAs = (one: Value | undefined): string => {
    if (one === undefined) return '';
    return parameter.type === 'day' ? momentForTyping(String(one), deskLanguage, timeZone) : String(one);
  };
  const save = (text: string): string | undefined => {
    if (text.trim() === '') {
      const isMissed = parameter.required && parameter.default === undefined;
      return set(undefined) ?? (isMissed ? 'The template needs this. Fill it in.' : undefined);
    }
    const read = readAs(parameter.type, text, deskLanguage);
    return 'wrong' in read ? read.wrong : set(read.value);
  };
  return (
    <TypedField
      label={parameter.label}
      span={parameter.label.length > 30 ? 12 : 6}
      shown={shownAs(value)}
      save={save}
      placeholder={shownAs(parameter.default)}
      {...(parameter.type === 'day' ? { icon: 'calendar' } : {})}
    />
  );
}

function readAs(
  type: TemplateParameter['type'],
  text: string,
  language: string,
): { readonly value: Value } | { readonly wrong: string } {
  if (type === 'number') {
    const value = Number(text.trim());
    return Number.isFinite(value) ? { value } : { wrong: 'Write a number such as 12 or 3.5.' };
  }
  if (type !== 'day') return { value: text.trim() };
  const day = readDay(text, language);
  return day === undefined ? { wrong: 'Write a day such as 18 Feb 2026.' } : { value: day };
}

function YesNo({ parameter }: ParameterProps) {
  const [value, set] = useParameter(parameter);
  return (
    <div className="set-up-switch">
      <Switch isSelected={(value ?? parameter.default) === true} onChange={(isOn) => void set(isOn)}>
        {parameter.label}
      </Switch>
    </div>
  );
}

/** Stands for no choice; a choice has at least one character. */
const none = '';

function OneOf({ parameter }: ParameterProps) {
  const [value, set] = useParameter(parameter);
  const { label, choices = [], default: usual, required } = parameter;
  const noneName = usual === undefined ? 'None' : `As the template: ${String(usual)}`;
  const first = required && usual === undefined ? [] : [{ id: none, name: noneName }];
  return (
    <Select
      label={label}
      span={6}
      choices={[...first, ...choices.map((id) => ({ id, name: id }))]}
      value={value === undefined ? (first.length === 0 ? null : none) : String(value)}
      onChange={(id) => void set(id === none ? undefined : id)}
    />
  );
}
