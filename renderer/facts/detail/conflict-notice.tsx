import { fieldLabel } from '../../../briefing/facts/form/field-label.ts';
import { Button } from '../../controls/button.tsx';
import { Notice } from '../../controls/notice.tsx';
import type { EditedFact, FactEditor } from './fact-editor.ts';
import { useEdited } from './form-parts.ts';

/** Says that somebody else changed the same fields, shows what they wrote, and asks which is to stay. */
export function ConflictNotice({ editor }: { readonly editor: FactEditor }) {
  const conflicts = useEdited(editor, (edited) => edited.conflicts);
  const fields = useEdited(editor, (edited) => edited.fields);
  const kept = useEdited(editor, (edited) => edited.kept);
  const theirs = useEdited(editor, (edited) => edited.theirs);
  if (conflicts.length === 0) return null;
  const names = conflicts.map((field) => fieldLabel(field, fields)).join(', ');
  return (
    <Notice
      tone="warning"
      isUrgent
      title={`${names}: changed by somebody else at the same time.`}
      action={
        <span className="line">
          <Button size="low" onPress={() => editor.settle('mine')}>
            Keep mine
          </Button>
          <Button size="low" onPress={() => editor.settle('theirs')}>
            Take theirs
          </Button>
        </span>
      }
    >
      {`${kept.fact.id} is kept as they left it, and what you typed stands below. Theirs: `}
      <q dir="auto">{conflicts.map((field) => wordsOf(theirs, field)).join('; ')}</q>
    </Notice>
  );
}

function wordsOf(form: EditedFact['theirs'], field: string): string {
  const name = field.startsWith('details.') ? field.slice('details.'.length) : undefined;
  const value: unknown = name === undefined ? form[field as keyof typeof form] : form.details[name];
  return typeof value === 'string' ? value : JSON.stringify(value);
}
