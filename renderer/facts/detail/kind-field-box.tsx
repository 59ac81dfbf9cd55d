import type { DetailText } from '../../../briefing/facts/form/detail-text.ts';
import type { KindField } from '../../../briefing/facts/form/kind-fields.ts';
import type { FieldSpan } from '../../controls/field.tsx';
import { given } from '../../controls/given.ts';
import { Select } from '../../controls/select.tsx';
import { TextArea } from '../../controls/text-area.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { NameTokens } from './name-tokens.tsx';

export interface KindFieldBoxProps {
  readonly field: KindField;
  readonly text: DetailText;
  readonly onChange: (text: DetailText) => void;
  readonly error: string | undefined;
  readonly isReadOnly: boolean;
}

/** How much of the line each sort of field takes. */
const spans: Readonly<Record<KindField['control'], FieldSpan>> = {
  line: 6,
  text: 12,
  number: 6,
  'whole-number': 6,
  'yes-no': 6,
  choice: 6,
  day: 6,
  names: 12,
  json: 12,
};

/** A field of the kind's own, as its JSON Schema asks for it. */
export function KindFieldBox({ field, text, onChange, error, isReadOnly }: KindFieldBoxProps) {
  const { control, hint } = field;
  const label = field.isRequired ? `${field.label} (needed)` : field.label;
  const shared = { label, span: spans[control], ...given({ error }) };
  if (typeof text !== 'string') {
    return (
      <NameTokens
        {...shared}
        names={text}
        onChange={onChange}
        suggestions={(field.choices ?? []).map((choice) => choice.text)}
        isReadOnly={isReadOnly}
      />
    );
  }
  const value = text;
  switch (control) {
    case 'choice':
    case 'yes-no':
      return <ChoiceBox {...{ field, value, onChange, isReadOnly, shared }} />;
    case 'text':
    case 'json':
      return (
        <TextArea
          {...shared}
          value={value}
          onChange={onChange}
          rows={2}
          {...{ isReadOnly }}
          {...given({ hint })}
        />
      );
    case 'names':
    case 'line':
    case 'number':
    case 'whole-number':
    case 'day':
      return (
        <TextField
          {...shared}
          value={value}
          onChange={onChange}
          isTabular={control !== 'line'}
          {...{ isReadOnly }}
          {...given({ placeholder: placeholderOf(field) })}
        />
      );
  }
}

function placeholderOf({ control, hint, examples }: KindField): string | undefined {
  return control === 'day' ? '21 Jan 2026' : (examples?.[0] ?? hint);
}

interface ChoiceBoxProps {
  readonly field: KindField;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly isReadOnly: boolean;
  readonly shared: { readonly label: string; readonly span: FieldSpan; readonly error?: string };
}

/** No answer is an answer too, but for fields that are needed. */
const none = '';

function ChoiceBox({ field, value, onChange, isReadOnly, shared }: ChoiceBoxProps) {
  const texts = field.control === 'yes-no' ? ['yes', 'no'] : (field.choices ?? []).map(({ text }) => text);
  const choices = texts.map((text) => ({ id: text, name: text }));
  const isStray = value !== none && !texts.includes(value);
  return (
    <Select
      {...shared}
      choices={[
        ...(field.isRequired ? [] : [{ id: none, name: 'not said' }]),
        ...choices,
        ...(isStray ? [{ id: value, name: value }] : []),
      ]}
      value={value}
      onChange={onChange}
      isDisabled={isReadOnly}
      placeholder="not said"
    />
  );
}
