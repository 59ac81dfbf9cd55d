import { describeDate, readDate } from '../../../briefing/facts/form/read-day.ts';
import { useCall } from '../../bridge/use-call.ts';
import { Fields } from '../../controls/field.tsx';
import { given } from '../../controls/given.ts';
import { TextArea } from '../../controls/text-area.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { ChainFields } from './chain-fields.tsx';
import type { FormPart } from './form-parts.ts';
import { suggestionsOf } from './form-parts.ts';
import { HandlingFields } from './handling-fields.tsx';
import { JudgementFields } from './judgement-fields.tsx';
import { KindFieldBox } from './kind-field-box.tsx';
import { NameTokens } from './name-tokens.tsx';
import { QuantityFields } from './quantity-fields.tsx';

/** The form of a fact: what every kind has, and what its kind asks for. */
export function FactFields(part: FormPart) {
  const { editor, edited, isReadOnly } = part;
  const { form, errors, fields } = edited;
  const { value: facets } = useCall('facts:facets', {});
  const { places, tags } = suggestionsOf(facets);
  return (
    <Fields>
      <TextArea
        label="Statement, in the desk’s words"
        face="doc"
        rows={2}
        value={form.statement}
        onChange={(statement) => editor.edit({ statement })}
        isReadOnly={isReadOnly}
        {...given({ error: errors.get('statement') })}
      />
      <QuantityFields {...part} />
      <TextField
        label="Date"
        span={6}
        value={form.date}
        onChange={(date) => editor.edit({ date })}
        isReadOnly={isReadOnly}
        placeholder="not dated"
        hint={readingOf(form.date)}
        {...given({ error: errors.get('date') })}
      />
      <NameTokens
        label="Places"
        span={6}
        names={form.places}
        onChange={(names) => editor.edit({ places: names })}
        suggestions={places}
        placeholder="Town, district or country"
        error={errors.get('places')}
        isReadOnly={isReadOnly}
      />
      {fields.map((field) => (
        <KindFieldBox
          key={field.name}
          field={field}
          text={form.details[field.name] ?? ''}
          onChange={(text) => editor.editDetail(field.name, text)}
          error={errors.get(`details.${field.name}`)}
          isReadOnly={isReadOnly}
        />
      ))}
      <ChainFields {...part} />
      <HandlingFields {...part} />
      <JudgementFields {...part} />
      <NameTokens
        label="Tags"
        names={form.tags}
        onChange={(names) => editor.edit({ tags: names })}
        suggestions={tags}
        placeholder="Add a tag"
        error={errors.get('tags')}
        isReadOnly={isReadOnly}
      />
      <TextArea
        label="Remark, for readers"
        rows={1}
        value={form.remark}
        onChange={(remark) => editor.edit({ remark })}
        isReadOnly={isReadOnly}
        {...given({ error: errors.get('remark') })}
      />
      <TextArea
        label="Note, for the desk only"
        rows={1}
        value={form.note}
        onChange={(note) => editor.edit({ note })}
        isReadOnly={isReadOnly}
        {...given({ error: errors.get('note') })}
      />
    </Fields>
  );
}

function readingOf(text: string): string | undefined {
  const reading = readDate(text);
  return reading.is === 'value' ? describeDate(reading.value) : undefined;
}
