import type { ClipboardEvent, RefObject } from 'react';
import { useMemo } from 'react';
import type { FactSetting } from '../../briefing/contract/fact-calls.ts';
import { Button } from '../controls/button.tsx';
import { DropZone } from '../controls/drop-zone.tsx';
import { EmptyState } from '../controls/empty-state.tsx';
import { GhostRows } from '../controls/ghost-rows.tsx';
import { Notice } from '../controls/notice.tsx';
import { say } from '../controls/toast.tsx';
import { copyFacts } from './copy-facts.ts';
import { filterFacts, useFacts } from './facts-state.ts';
import type { PastedContent } from './paste/pasted-content.ts';
import { fileContent, pastedText } from './paste/pasted-content.ts';
import { FactsTable } from './table/facts-table.tsx';
import { useShownColumns } from './table/shown-columns.ts';
import type { FactPages, Stretch } from './table/use-fact-pages.ts';

export interface TablePaneProps {
  readonly pages: FactPages;
  readonly setting: FactSetting;
  readonly isReadOnly: boolean;
  readonly table: RefObject<HTMLDivElement | null>;
  readonly onView: (view: Stretch) => void;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
  /** Told rows that were pasted or dropped; undefined to ask for some. */
  readonly onPaste: (content: PastedContent | undefined) => void;
  readonly onNew: () => void;
}

/** The table; what is copied and pasted here is facts. */
export function TablePane(props: TablePaneProps) {
  const { pages, setting, isReadOnly, onPaste } = props;
  const chosenColumns = useFacts((state) => state.columns);
  const columns = useShownColumns(chosenColumns);
  const words = useMemo(() => wordsOf(pages, setting), [pages.names, setting]);
  const drop = async ([file]: readonly File[]): Promise<void> => {
    if (file === undefined) return;
    const content = await fileContent(file);
    if (typeof content === 'string') say(content);
    else onPaste(content);
  };
  return (
    <DropZone label="Drop a table of facts" isDisabled={isReadOnly} onFiles={(files) => void drop(files)}>
      <div
        className="facts-pane"
        onCopy={(event) =>
          copy(
            event,
            columns.map(({ id }) => id),
            pages,
          )
        }
        onPaste={(event) => paste(event, onPaste)}
      >
        <TableOrWords {...props} columns={columns} words={words} />
      </div>
    </DropZone>
  );
}

type Words = ReturnType<typeof wordsOf>;

function TableOrWords(
  props: TablePaneProps & { readonly columns: ReturnType<typeof useShownColumns>; readonly words: Words },
) {
  const { pages, isReadOnly, table, columns, words, onView, onOpen, onRemove, onPaste, onNew } = props;
  if (pages.failure !== undefined) return <Notice tone="error" title={pages.failure.message} />;
  if (pages.isWaiting) return <GhostRows label="Loading facts" rows={12} />;
  if (pages.all === 0) {
    return (
      <EmptyState
        icon="quote"
        title="No facts on this desk."
        {...(isReadOnly
          ? {}
          : {
              actions: (
                <>
                  <Button kind="primary" onPress={onNew}>
                    New fact
                  </Button>
                  <Button onPress={() => onPaste(undefined)}>Paste rows</Button>
                </>
              ),
            })}
      >
        Capture a source and select the words that state one, or paste rows from a spreadsheet.
      </EmptyState>
    );
  }
  if (pages.total === 0) {
    return (
      <EmptyState
        icon="search"
        title="No fact fits."
        actions={<Button onPress={() => filterFacts({})}>Take all filters off</Button>}
      >
        Take a word or a filter away to see more.
      </EmptyState>
    );
  }
  return <FactsTable {...{ pages, columns, words, onView, onOpen, onRemove }} tableRef={table} />;
}

function wordsOf({ names }: FactPages, { kinds, language, markings, today }: FactSetting) {
  const titles = Object.fromEntries(kinds.map(({ name, title }) => [name, title]));
  return { language, markings, today, sources: names, kinds: titles };
}

function isInField({ target }: ClipboardEvent): boolean {
  return target instanceof Element && target.closest('input, textarea') !== null;
}

function copy(event: ClipboardEvent, columns: readonly string[], pages: FactPages): void {
  if (isInField(event)) return;
  event.preventDefault();
  void copyFacts(useFacts.getState().chosen, pages.query, columns);
}

function paste(event: ClipboardEvent, onPaste: TablePaneProps['onPaste']): void {
  const text = event.clipboardData.getData('text/plain');
  if (isInField(event) || text.trim() === '') return;
  event.preventDefault();
  onPaste(pastedText(text));
}
