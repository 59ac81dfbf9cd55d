import { runTool } from './tool.ts';

/** The text of a PDF as poppler reads it, laid out as on the page. */
export function pdfText(bytes: Uint8Array): string {
  return runTool('pdftotext', ['-layout', '-enc', 'UTF-8', '-', '-'], bytes);
}
