import { join } from 'node:path';

const uaFilter = 'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"}}';

/** The words with which LibreOffice prints Word files as PDF/UA into a folder. */
export function officeWords(folder: string, ...files: readonly string[]): readonly string[] {
  const profile = `-env:UserInstallation=file://${join(folder, 'office')}`;
  return ['--headless', profile, '--convert-to', uaFilter, '--outdir', folder, ...files];
}
