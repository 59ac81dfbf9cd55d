import './paste-rows.css';
import { useMemo, useState } from 'react';
import type { FactSetting } from '../../../briefing/contract/fact-calls.ts';
import type { IntakeColumns } from '../../../briefing/intake/intake-columns.ts';
import { guessColumns, previewTable } from '../../../briefing/intake/preview-table.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { call } from '../../bridge/call.ts';
import { Button } from '../../controls/button.tsx';
import { Dialog } from '../../controls/dialog.tsx';
import { Notice } from '../../controls/notice.tsx';
import { Select } from '../../controls/select.tsx';
import { Switch } from '../../controls/switch.tsx';
import { say } from '../../controls/toast.tsx';
import { undoAction } from '../../frame/take-back.ts';
import { columnChoices, leftOut } from './column-choices.ts';
import { PasteStart } from './paste-start.tsx';
import type { PastedContent } from './pasted-content.ts';
import { RowFindings } from './row-findings.tsx';
import { RowPreview } from './row-preview.tsx';
import type { RowCheck, RowsAsked } from './use-row-check.ts';
import { useRowCheck } from './use-row-check.ts';

const shownRows = 30;

export interface PasteRowsDialogProps {
  readonly setting: FactSetting;
  /** Rows that are at hand already. */
  readonly start: PastedContent | undefined;
  readonly onClose: () => void;
  /** Told the ids of the facts that were added. */
  readonly onAdded: (ids: readonly string[]) => void;
}

/** Takes rows from a spreadsheet or a file, says what each column is for, and adds them all or none. */
export function PasteRowsDialog({ setting, start, onClose, onAdded }: PasteRowsDialogProps) {
  const [content, setContent] = useState(start);
  const [trouble, setTrouble] = useState<string>();
  if (content !== undefined) {
    return (
      <ReadRows
        key={content.text.length}
        {...{ setting, content, onClose, onAdded }}
        onBack={() => setContent(undefined)}
      />
    );
  }
  return (
    <Dialog
      title="Paste rows"
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      footer={<Button onPress={onClose}>Cancel</Button>}
    >
      {trouble !== undefined && <Notice tone="error" title={trouble} />}
      <PasteStart onContent={setContent} onTrouble={setTrouble} />
    </Dialog>
  );
}

interface ReadRowsProps extends Omit<PasteRowsDialogProps, 'start'> {
  readonly content: PastedContent;
  readonly onBack: () => void;
}

function ReadRows({ setting, content, onClose, onAdded, onBack }: ReadRowsProps) {
  const reading = useReading(content, setting);
  const check = useRowCheck(reading.asked);
  const [isAdding, setAdding] = useState(false);
  const add = async (ticket: string): Promise<void> => {
    setAdding(true);
    const added = await call('rows:add', { ticket });
    setAdding(false);
    if (!added.ok) {
      say(added.failure.message);
      return;
    }
    say(`${counted(added.value.facts.length, 'fact')} added.`, undoAction());
    onAdded(added.value.facts);
    onClose();
  };
  const { rows } = check;
  return (
    <Dialog
      title={content.isPasted ? 'Paste rows' : content.fileName}
      isOpen
      width="wide"
      onOpenChange={(isOpen) => !isOpen && onClose()}
      footer={
        <>
          <Button onPress={onBack}>Other rows</Button>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            kind="primary"
            isDisabled={rows === undefined || rows.facts === 0 || check.isChecking}
            isPending={isAdding}
            onPress={() => rows !== undefined && void add(rows.ticket)}
          >
            {rows === undefined ? 'Add facts' : `Add ${counted(rows.facts, 'fact')}`}
          </Button>
        </>
      }
    >
      <div className="paste-rows">
        <div className="line">
          {content.isTable && (
            <Switch isSelected={reading.hasHeaders} onChange={reading.setHeaders}>
              The first row names the columns
            </Switch>
          )}
          <span className="grow" />
          <div className="paste-kind">
            <Select
              label="Kind of rows that name none"
              choices={setting.kinds.map(({ name, title }) => ({ id: name, name: title }))}
              value={reading.kind}
              onChange={reading.setKind}
            />
          </div>
        </div>
        {content.isTable && (
          <RowPreview
            preview={reading.preview}
            columns={reading.columns}
            choices={reading.choices}
            hasHeaders={reading.hasHeaders}
            findings={check.findings}
            onColumn={reading.setColumn}
          />
        )}
        <CheckWords check={check} open={reading.open} isMore={reading.preview.isMore} />
        <RowFindings findings={check.findings} />
      </div>
    </Dialog>
  );
}

function CheckWords({
  check,
  open,
  isMore,
}: {
  readonly check: RowCheck;
  readonly open: number;
  readonly isMore: boolean;
}) {
  const { rows, trouble, isChecking } = check;
  if (open > 0) {
    return (
      <Notice
        tone="note"
        title={
          open === 1
            ? 'Say what one column is for, or leave it out.'
            : `Say what ${open} columns are for, or leave them out.`
        }
      />
    );
  }
  if (isChecking)
    return (
      <p className="small second" role="status">
        Checking the rows
      </p>
    );
  if (trouble !== undefined) return <Notice tone="error" title={trouble} />;
  if (rows === undefined) return null;
  const made =
    rows.sources.length === 0
      ? ''
      : ` New sources: ${rows.sources.slice(0, 5).join('; ')}${rows.sources.length > 5 ? '…' : ''}.`;
  const shown = isMore ? ` The first ${shownRows} rows are shown.` : '';
  return (
    <Notice tone="done" title={`${counted(rows.facts, 'fact')} can be added.`}>
      {`${made}${shown}`.trim()}
    </Notice>
  );
}

/** How the rows are read: what the first row and each column are, and what the rest of the choices comes to. */
function useReading(content: PastedContent, setting: FactSetting) {
  const preview = useMemo(() => previewTable(content.isTable ? content.text : '', shownRows), [content]);
  const choices = useMemo(() => columnChoices(setting.kinds), [setting.kinds]);
  const guessed = guessColumns(preview.rows[0]?.cells ?? []);
  const [hasHeaders, setHeaders] = useState(guessed.hasHeaders);
  const [columns, setColumns] = useState(() =>
    Array.from({ length: preview.columns }, (_, index) => guessed.fields[index]),
  );
  const [kind, setKind] = useState(setting.kinds[0]?.name ?? '');
  const open = columns.filter((column) => column === undefined).length;
  const asked = useMemo<RowsAsked>(
    () => ({ content, kind, columns: intakeColumns(content, hasHeaders, columns) }),
    [content, kind, hasHeaders, columns],
  );
  return {
    preview,
    choices,
    hasHeaders,
    setHeaders,
    columns,
    setColumn: (index: number, choice: string) => setColumns(columns.with(index, choice)),
    kind,
    setKind,
    open: content.isTable ? open : 0,
    asked,
  };
}

function intakeColumns(
  { isTable }: PastedContent,
  hasHeaders: boolean,
  columns: readonly (string | undefined)[],
): IntakeColumns | undefined {
  const chosen = columns.filter((column) => column !== undefined);
  if (!isTable || chosen.length < columns.length) return undefined;
  return { hasHeaders, fields: chosen.map((column) => (column === leftOut ? null : column)) };
}
