import { memo } from 'react';
import type { Fact } from '../../../briefing/facts/fact.ts';
import { given } from '../../controls/given.ts';
import { MarkingInRow } from '../../controls/marking-label.tsx';
import { Select } from '../../controls/select.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { credibilityChoices, credibilityMeanings } from './credibility.ts';
import type { FormPart } from './form-parts.ts';
import { useEdited, useError } from './form-parts.ts';

const statuses: readonly { readonly id: Fact['status']; readonly name: string }[] = [
  { id: 'current', name: 'current' },
  { id: 'superseded', name: 'superseded' },
  { id: 'withdrawn', name: 'withdrawn' },
];

/** How credible it is, who may see it, and until when it holds. */
export const HandlingFields = memo(function HandlingFields({ editor, setting, isReadOnly }: FormPart) {
  const form = {
    credibility: useEdited(editor, (edited) => edited.form.credibility),
    marking: useEdited(editor, (edited) => edited.form.marking),
    reviewBy: useEdited(editor, (edited) => edited.form.reviewBy),
    status: useEdited(editor, (edited) => edited.form.status),
    knownSince: useEdited(editor, (edited) => edited.form.knownSince),
  };
  const errors = {
    credibility: useError(editor, 'credibility'),
    marking: useError(editor, 'marking'),
    reviewBy: useError(editor, 'reviewBy'),
    knownSince: useError(editor, 'knownSince'),
  };
  const meaning = credibilityMeanings[form.credibility];
  return (
    <>
      <Select
        label="Credibility"
        span={4}
        choices={credibilityChoices}
        value={form.credibility}
        onChange={(credibility) => editor.edit({ credibility })}
        isDisabled={isReadOnly}
        placeholder="not judged"
        {...given({ error: errors.credibility })}
      />
      <Select
        label="Marking"
        span={4}
        choices={setting.markings.levels.map(({ label, limit }) => ({
          id: label,
          name: label,
          note: limit,
          content: <MarkingInRow label={label} scheme={setting.markings} />,
        }))}
        value={form.marking}
        onChange={(marking) => editor.edit({ marking })}
        isDisabled={isReadOnly}
        placeholder={form.marking}
        {...given({ error: errors.marking })}
      />
      <TextField
        label="Review by"
        span={4}
        value={form.reviewBy}
        onChange={(reviewBy) => editor.edit({ reviewBy })}
        isReadOnly={isReadOnly}
        isTabular
        placeholder="none"
        {...given({ error: errors.reviewBy })}
      />
      {meaning !== undefined && (
        <p className="field-hint fact-meaning">
          {form.credibility}: {meaning}
        </p>
      )}
      <Select
        label="Status"
        span={4}
        choices={statuses}
        value={form.status}
        onChange={(status) => editor.edit({ status })}
        isDisabled={isReadOnly}
      />
      <TextField
        label="Known since"
        span={4}
        value={form.knownSince}
        onChange={(knownSince) => editor.edit({ knownSince })}
        isReadOnly={isReadOnly}
        isTabular
        placeholder="not noted"
        {...given({ error: errors.knownSince })}
      />
    </>
  );
});
