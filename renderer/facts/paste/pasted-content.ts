/** Rows that were pasted, dropped or chosen, as text. */
export interface PastedContent {
  readonly text: string;
  readonly fileName: string;
  /** From the clipboard and not from a file. */
  readonly isPasted: boolean;
  /** A table with columns, or JSON whose fields have names. */
  readonly isTable: boolean;
}

/** The most bytes that are read. */
const mostBytes = 64 * 1024 * 1024;

/** Text from the clipboard. */
export function pastedText(text: string): PastedContent {
  const start = text.trimStart();
  return {
    text,
    fileName: 'The pasted table',
    isPasted: true,
    isTable: !start.startsWith('[') && !start.startsWith('{'),
  };
}

/** The text of a file, or why it is not read, as a sentence. UTF-8 alone, so that no letter is changed in silence. */
export async function fileContent(file: File): Promise<PastedContent | string> {
  if (file.size > mostBytes) return `${file.name} has more than 64 MB. Split it into several files.`;
  const isTable = !/\.(?:json|jsonl|ndjson)$/i.test(file.name);
  if (!/\.(?:csv|tsv|txt|json|jsonl|ndjson)$/i.test(file.name)) {
    return `${file.name} is no table of facts. Save it as CSV or JSON, or go to Sources to capture it.`;
  }
  try {
    const bytes = await file.arrayBuffer();
    return {
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      fileName: file.name,
      isPasted: false,
      isTable,
    };
  } catch {
    return `${file.name} is not UTF-8 text. Save it as UTF-8 and try again.`;
  }
}
