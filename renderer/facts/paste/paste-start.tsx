import { useRef } from 'react';
import { Button } from '../../controls/button.tsx';
import { DropZone } from '../../controls/drop-zone.tsx';
import { EmptyState } from '../../controls/empty-state.tsx';
import type { PastedContent } from './pasted-content.ts';
import { fileContent, pastedText } from './pasted-content.ts';

export interface PasteStartProps {
  readonly onContent: (content: PastedContent) => void;
  readonly onTrouble: (message: string) => void;
}

/** Waits for rows: pasted, dropped, or from a file that is chosen. */
export function PasteStart({ onContent, onTrouble }: PasteStartProps) {
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const content = await fileContent(file);
    if (typeof content === 'string') onTrouble(content);
    else onContent(content);
  };
  return (
    <DropZone label="Drop a table of facts" onFiles={([file]) => void take(file)}>
      <div
        className="paste-start"
        role="group"
        aria-label="Rows to paste"
        tabIndex={-1}
        ref={(element) => element?.focus()}
        onPaste={(event) => {
          const text = event.clipboardData.getData('text/plain');
          if (text.trim() === '') return;
          event.preventDefault();
          onContent(pastedText(text));
        }}
      >
        <EmptyState
          icon="table"
          title="Copy rows in your spreadsheet, then press Ctrl V here."
          actions={<Button onPress={() => input.current?.click()}>Choose a file…</Button>}
        >
          Or drop a CSV or JSON file. Nothing is added before you have seen it.
        </EmptyState>
        <input
          ref={input}
          type="file"
          hidden
          accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson"
          aria-label="File with facts"
          onChange={(event) => void take(event.target.files?.[0])}
        />
      </div>
    </DropZone>
  );
}
