import { memo } from 'react';
import type { FactForm } from '../../../briefing/facts/form/fact-form.ts';
import { describeDate, readDate } from '../../../briefing/facts/form/read-day.ts';
import type { KindField } from '../../../briefing/facts/form/kind-fields.ts';
import { useCall } from '../../bridge/use-call.ts';
import { Fields } from '../../controls/field.tsx';
import { given } from '../../controls/given.ts';
import { TextArea } from '../../controls/text-area.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { ChainFields } from './chain-fields.tsx';
import type { FormPart, NameSuggestions } from './form-parts.ts';
import { suggestionsOf, useEdited, useError } from './form-parts.ts';
import { HandlingFields } from './handling-fields.tsx';
import { JudgementFields } from './judgement-fields.tsx';
import { KindFieldBox } from './kind-field-box.tsx';
import { NameTokens } from './name-tokens.tsx';
import { QuantityFields } from './quantity-fields.tsx';

/** The form of a fact: what every kind has, and what its kind asks for. Each part is drawn for itself as it is typed into. */
export const FactFields = memo(function FactFields(part: FormPart) {
  const fields = useEdited(part.editor, (edited) => edited.fields);
  const { value: facets } = useCall('facts:facets', {});
  const { places, tags } = suggestionsOf(facets);
  return (
    <Fields>
      <WordsField part={part} field="statement" label="Statement, in the desk’s words" face="doc" rows={2} />
      <QuantityFields {...part} />
      <DateField {...part} />
      <NamesField part={part} field="places" label="Places" suggestions={places} />
      {fields.map((field) => (
        <OwnField key={field.name} part={part} field={field} />
      ))}
      <ChainFields {...part} />
      <HandlingFields {...part} />
      <JudgementFields {...part} />
      <NamesField part={part} field="tags" label="Tags" suggestions={tags} />
      <WordsField part={part} field="remark" label="Remark, for readers" />
      <WordsField part={part} field="note" label="Note, for the desk only" />
    </Fields>
  );
});

interface WordsFieldProps {
  readonly part: FormPart;
  readonly field: 'statement' | 'remark' | 'note';
  readonly label: string;
  readonly face?: 'doc';
  readonly rows?: number;
}

function WordsField({ part, field, label, face, rows = 1 }: WordsFieldProps) {
  const { editor, isReadOnly } = part;
  const text = useEdited(editor, ({ form }) => form[field]);
  const error = useError(editor, field);
  return (
    <TextArea
      {...{ label, rows, isReadOnly }}
      value={text}
      onChange={(words) => editor.edit(withField(field, words))}
      {...given({ error, face })}
    />
  );
}

function DateField({ editor, isReadOnly }: FormPart) {
  const text = useEdited(editor, ({ form }) => form.date);
  const error = useError(editor, 'date');
  return (
    <TextField
      label="Date"
      span={6}
      value={text}
      onChange={(date) => editor.edit({ date })}
      isReadOnly={isReadOnly}
      placeholder="not dated"
      hint={readingOf(text)}
      {...given({ error })}
    />
  );
}

interface NamesFieldProps {
  readonly part: FormPart;
  readonly field: keyof NameSuggestions;
  readonly label: string;
  readonly suggestions: readonly string[];
}

function NamesField({ part, field, label, suggestions }: NamesFieldProps) {
  const { editor, isReadOnly } = part;
  const names = useEdited(editor, ({ form }) => form[field]);
  const error = useError(editor, field);
  const isPlaces = field === 'places';
  return (
    <NameTokens
      {...{ label, names, suggestions, error, isReadOnly }}
      span={isPlaces ? 6 : 12}
      onChange={(next) => editor.edit(withField(field, next))}
      placeholder={isPlaces ? 'Town, district or country' : 'Add a tag'}
    />
  );
}

function OwnField({ part, field }: { readonly part: FormPart; readonly field: KindField }) {
  const { editor, isReadOnly } = part;
  const text = useEdited(editor, ({ form }) => form.details[field.name] ?? '');
  const error = useError(editor, `details.${field.name}`);
  return (
    <KindFieldBox
      {...{ field, text, error, isReadOnly }}
      onChange={(next) => editor.editDetail(field.name, next)}
    />
  );
}

function withField<Field extends keyof FactForm>(field: Field, value: FactForm[Field]): Partial<FactForm> {
  const change: { [Name in keyof FactForm]?: FactForm[Name] } = {};
  change[field] = value;
  return change;
}

function readingOf(text: string): string | undefined {
  const reading = readDate(text);
  return reading.is === 'value' ? describeDate(reading.value) : undefined;
}
