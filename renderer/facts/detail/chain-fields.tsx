import { useState } from 'react';
import { emptyEvidence } from '../../../briefing/facts/form/fact-form.ts';
import { Checkbox } from '../../controls/checkbox.tsx';
import { given } from '../../controls/given.ts';
import { Icon } from '../../controls/icon.tsx';
import { TextField } from '../../controls/text-field.tsx';
import type { FormPart } from './form-parts.ts';
import { SourceBox } from './source-box.tsx';

/** Who said it, who reported that, and where the desk read it; and what is known of the speaker. */
export function ChainFields({ editor, edited, isReadOnly }: FormPart) {
  const { form, errors, kept } = edited;
  const [names, setNames] = useState(kept.names);
  const known = { ...names, ...kept.names };
  const remember = (id: string, name: string): void => setNames({ ...names, [id]: name });
  const [first = emptyEvidence, ...others] = form.evidence;
  const speak = (change: Partial<typeof form.saidBy>): void =>
    editor.edit({ saidBy: { ...form.saidBy, ...change } });
  return (
    <>
      <div className="fact-chain">
        <TextField
          label="Said by"
          value={form.saidBy.name}
          onChange={(name) => speak({ name })}
          isReadOnly={isReadOnly}
          {...given({ error: errors.get('saidBy') })}
        />
        <Icon name="right" size={12} />
        <SourceBox
          label="Reported by"
          value={form.reportedBy}
          name={known[form.reportedBy]}
          onChange={(id, name) => {
            remember(id, name);
            editor.edit({ reportedBy: id });
          }}
          isDisabled={isReadOnly}
          error={errors.get('reportedBy')}
        />
        <Icon name="right" size={12} />
        <SourceBox
          label="Cited in"
          value={first.source}
          name={known[first.source]}
          onChange={(id, name) => {
            remember(id, name);
            editor.edit({ evidence: [{ ...first, source: id }, ...others] });
          }}
          isDisabled={isReadOnly}
          error={errors.get('evidence')}
        />
      </div>
      {form.saidBy.name !== '' && (
        <>
          <TextField
            label="Role"
            span={6}
            value={form.saidBy.role}
            onChange={(role) => speak({ role })}
            isReadOnly={isReadOnly}
            placeholder="head of information"
          />
          <TextField
            label="Named again as"
            span={3}
            value={form.saidBy.shortName}
            onChange={(shortName) => speak({ shortName })}
            isReadOnly={isReadOnly}
          />
          <div className="field fact-unnamed" data-span={3}>
            <Checkbox
              isSelected={form.saidBy.unnamed}
              onChange={(unnamed) => speak({ unnamed })}
              isDisabled={isReadOnly}
            >
              Not named
            </Checkbox>
          </div>
        </>
      )}
    </>
  );
}
