import { useState } from 'react';
import type { EvidenceCheck } from '../../../briefing/facts/evidence-check.ts';
import type { Evidence } from '../../../briefing/facts/fact.ts';
import type { EvidenceForm } from '../../../briefing/facts/form/fact-form.ts';
import { emptyEvidence } from '../../../briefing/facts/form/fact-form.ts';
import { Button } from '../../controls/button.tsx';
import { Fields } from '../../controls/field.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { Notice } from '../../controls/notice.tsx';
import { TextArea } from '../../controls/text-area.tsx';
import { TextField } from '../../controls/text-field.tsx';
import { EvidenceMark } from './evidence-mark.tsx';
import type { FormPart } from './form-parts.ts';
import { useEdited, useError } from './form-parts.ts';
import { SourceBox } from './source-box.tsx';

/** Where a fact can be read: each piece with its source, its place and the source's words, in the order of citation. */
export function EvidenceList(part: FormPart & { readonly checks: readonly EvidenceCheck[] }) {
  const { editor, isReadOnly, checks } = part;
  const evidence = useEdited(editor, ({ form }) => form.evidence);
  const kept = useEdited(editor, (edited) => edited.kept);
  const [names, setNames] = useState(kept.names);
  const error = useError(editor, 'evidence');
  const put = (next: readonly EvidenceForm[]): void => editor.edit({ evidence: next });
  const move = (from: number, to: number): void => {
    const piece = evidence[from];
    if (piece !== undefined) put(evidence.toSpliced(from, 1).toSpliced(to, 0, piece));
  };
  return (
    <div className="fact-evidence-list">
      {error !== undefined && <Notice tone="error" title={error} />}
      {evidence.length === 0 && (
        <p className="small second">No evidence yet. Add the source where this can be read.</p>
      )}
      {evidence.map((piece, index) => (
        <EvidenceCard
          key={index}
          piece={piece}
          name={names[piece.source] ?? kept.names[piece.source]}
          isReadOnly={isReadOnly}
          check={checkOf(kept.fact.evidence[index], piece, checks[index])}
          onName={(id, name) => setNames({ ...names, [id]: name })}
          onChange={(next) => put(evidence.with(index, next))}
          onRemove={() => put(evidence.toSpliced(index, 1))}
          onUp={index === 0 ? undefined : () => move(index, index - 1)}
          onDown={index === evidence.length - 1 ? undefined : () => move(index, index + 1)}
        />
      ))}
      {!isReadOnly && (
        <Button icon="plus" onPress={() => put([...evidence, emptyEvidence])}>
          Add evidence
        </Button>
      )}
    </div>
  );
}

/** What was found for a piece; nothing while it is not saved as it stands. */
function checkOf(
  saved: Evidence | undefined,
  { source, quotation }: EvidenceForm,
  check: EvidenceCheck | undefined,
): EvidenceCheck | undefined {
  const isSaved = saved?.source === source && (saved.quotation ?? '') === quotation.trim();
  return isSaved ? check : undefined;
}

interface EvidenceCardProps {
  readonly piece: EvidenceForm;
  readonly name: string | undefined;
  readonly isReadOnly: boolean;
  readonly check: EvidenceCheck | undefined;
  readonly onName: (id: string, name: string) => void;
  readonly onChange: (piece: EvidenceForm) => void;
  readonly onRemove: () => void;
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
}

function EvidenceCard(props: EvidenceCardProps) {
  const { piece, name, isReadOnly, check, onName, onChange } = props;
  return (
    <article className="fact-evidence is-edited" aria-label={name ?? 'New evidence'}>
      <Fields>
        <SourceBox
          label="Source"
          span={8}
          value={piece.source}
          name={name}
          onChange={(id, known) => {
            onName(id, known);
            onChange({ ...piece, source: id });
          }}
          isDisabled={isReadOnly}
        />
        <TextField
          label="Place in it"
          span={4}
          value={piece.locator}
          onChange={(locator) => onChange({ ...piece, locator })}
          isReadOnly={isReadOnly}
          placeholder="para. 6"
        />
        <TextArea
          label="The source’s own words"
          face="doc"
          rows={2}
          value={piece.quotation}
          onChange={(quotation) => onChange({ ...piece, quotation })}
          isReadOnly={isReadOnly}
        />
      </Fields>
      <footer className="small">
        <EvidenceMark check={check} source={piece.source} />
        {!isReadOnly && <CardTools {...props} />}
      </footer>
    </article>
  );
}

function CardTools({ onUp, onDown, onRemove }: EvidenceCardProps) {
  return (
    <span className="line">
      {onUp !== undefined && <IconButton icon="up" size="low" label="Cite earlier" onPress={onUp} />}
      {onDown !== undefined && <IconButton icon="down" size="low" label="Cite later" onPress={onDown} />}
      <IconButton icon="trash" size="low" label="Take this evidence out" onPress={onRemove} />
    </span>
  );
}
