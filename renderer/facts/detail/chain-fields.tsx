import { memo, useState } from 'react';
import { emptyEvidence } from '../../../briefing/facts/form/fact-form.ts';
import { Checkbox } from '../../controls/checkbox.tsx';
import { given } from '../../controls/given.ts';
import { Icon } from '../../controls/icon.tsx';
import { TextField } from '../../controls/text-field.tsx';
import type { FormPart } from './form-parts.ts';
import { useEdited, useError } from './form-parts.ts';
import { SourceBox } from './source-box.tsx';

/** Who said it, who reported that, and where the desk read it; and what is known of the speaker. */
export const ChainFields = memo(function ChainFields({ editor, isReadOnly }: FormPart) {
  const saidBy = useEdited(editor, ({ form }) => form.saidBy);
  const reportedBy = useEdited(editor, ({ form }) => form.reportedBy);
  const evidence = useEdited(editor, ({ form }) => form.evidence);
  const kept = useEdited(editor, (edited) => edited.kept);
  const errors = {
    saidBy: useError(editor, 'saidBy'),
    reportedBy: useError(editor, 'reportedBy'),
    evidence: useError(editor, 'evidence'),
  };
  const [names, setNames] = useState(kept.names);
  const known = { ...names, ...kept.names };
  const remember = (id: string, name: string): void => setNames({ ...names, [id]: name });
  const [first = emptyEvidence, ...others] = evidence;
  const speak = (change: Partial<typeof saidBy>): void => editor.edit({ saidBy: { ...saidBy, ...change } });
  return (
    <>
      <div className="fact-chain">
        <TextField
          label="Said by"
          value={saidBy.name}
          onChange={(name) => speak({ name })}
          isReadOnly={isReadOnly}
          {...given({ error: errors.saidBy })}
        />
        <Icon name="right" size={12} />
        <SourceBox
          label="Reported by"
          value={reportedBy}
          name={known[reportedBy]}
          onChange={(id, name) => {
            remember(id, name);
            editor.edit({ reportedBy: id });
          }}
          isDisabled={isReadOnly}
          error={errors.reportedBy}
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
          error={errors.evidence}
        />
      </div>
      {saidBy.name !== '' && (
        <>
          <TextField
            label="Role"
            span={6}
            value={saidBy.role}
            onChange={(role) => speak({ role })}
            isReadOnly={isReadOnly}
            placeholder="head of information"
          />
          <TextField
            label="Named again as"
            span={3}
            value={saidBy.shortName}
            onChange={(shortName) => speak({ shortName })}
            isReadOnly={isReadOnly}
          />
          <div className="field fact-unnamed" data-span={3}>
            <Checkbox
              isSelected={saidBy.unnamed}
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
});
