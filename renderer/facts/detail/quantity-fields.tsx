import { memo } from 'react';
import type { QuantityForm } from '../../../briefing/facts/form/fact-form.ts';
import { emptyQuantity } from '../../../briefing/facts/form/fact-form.ts';
import type { Qualifier } from '../../../briefing/facts/quantity.ts';
import { given } from '../../controls/given.ts';
import { IconButton } from '../../controls/icon-button.tsx';
import { NumberField } from '../../controls/number-field.tsx';
import { Select } from '../../controls/select.tsx';
import { TextField } from '../../controls/text-field.tsx';
import type { FormPart } from './form-parts.ts';
import { useEdited, useError } from './form-parts.ts';

const qualifiers: readonly { readonly id: Qualifier; readonly name: string }[] = [
  { id: 'exact', name: 'exact' },
  { id: 'about', name: 'about' },
  { id: 'at least', name: 'at least' },
  { id: 'up to', name: 'up to' },
  { id: 'range', name: 'range' },
];

/** How many: one line a quantity, the main figure first. */
export const QuantityFields = memo(function QuantityFields({ editor, isReadOnly }: FormPart) {
  const quantities = useEdited(editor, ({ form }) => form.quantities);
  const rows = quantities.length === 0 ? [emptyQuantity] : quantities;
  const put = (next: readonly QuantityForm[]): void => editor.edit({ quantities: next });
  const error = useError(editor, 'quantities');
  const wrongRow = rows.length === 1 ? 0 : Number(/^No\. (\d+)/.exec(error ?? '')?.[1] ?? 1) - 1;
  return (
    <div className="fact-quantities" role="group" aria-label="Quantities">
      {rows.map((row, index) => (
        <QuantityRow
          key={index}
          row={row}
          isFirst={index === 0}
          isReadOnly={isReadOnly}
          error={index === wrongRow ? error : undefined}
          onChange={(next) => put(rows.with(index, next))}
          onRemove={rows.length > 1 ? () => put(rows.toSpliced(index, 1)) : undefined}
          onAdd={index === quantities.length - 1 ? () => put([...quantities, emptyQuantity]) : undefined}
        />
      ))}
    </div>
  );
});

interface QuantityRowProps {
  readonly row: QuantityForm;
  readonly isFirst: boolean;
  readonly isReadOnly: boolean;
  readonly error: string | undefined;
  readonly onChange: (row: QuantityForm) => void;
  readonly onRemove: (() => void) | undefined;
  readonly onAdd: (() => void) | undefined;
}

function QuantityRow({ row, isFirst, isReadOnly, error, onChange, onRemove, onAdd }: QuantityRowProps) {
  const isLabelHidden = !isFirst;
  return (
    <div className="fact-quantity" data-range={row.qualifier === 'range' || undefined}>
      <Select
        label="Qualifier"
        choices={qualifiers}
        value={row.qualifier}
        onChange={(qualifier) => onChange({ ...row, qualifier })}
        isDisabled={isReadOnly}
        {...{ isLabelHidden }}
      />
      <NumberField
        label={row.qualifier === 'range' ? 'From' : 'Number'}
        value={row.number}
        onChange={(number) => onChange({ ...row, number })}
        {...{ isLabelHidden, isReadOnly }}
        {...given({ error })}
      />
      {row.qualifier === 'range' && (
        <NumberField
          label="To"
          value={row.to}
          onChange={(to) => onChange({ ...row, to })}
          {...{ isLabelHidden, isReadOnly }}
        />
      )}
      <TextField
        label="Unit"
        value={row.unit}
        onChange={(unit) => onChange({ ...row, unit })}
        placeholder="detainees"
        {...{ isLabelHidden, isReadOnly }}
      />
      {!isReadOnly && (
        <span className="fact-quantity-tools">
          {onRemove !== undefined && (
            <IconButton icon="close" size="low" label="Take this quantity out" onPress={onRemove} />
          )}
          {onAdd !== undefined && (
            <IconButton icon="plus" size="low" label="Another quantity" onPress={onAdd} />
          )}
        </span>
      )}
    </div>
  );
}
