import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const names = [
  'office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
].map((name) => `xmlns:${name}`);

const row = (cells: readonly string[]): string =>
  `<table:table-row>${cells.map((words) => `<table:table-cell><text:p>${words}</text:p></table:table-cell>`).join('')}</table:table-row>`;

const document = `<?xml version="1.0" encoding="UTF-8"?><office:document ${names.join(' ')} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:styles><style:style style:name="Standard" style:family="paragraph"><style:text-properties fo:font-family="Liberation Serif" fo:font-size="11pt" fo:language="en" fo:country="GB"/></style:style></office:styles><office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="2.5cm" fo:margin-right="2cm"/><style:header-style/><style:footer-style/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page"><style:header><text:p>Institute of Examples, {{ marking }}</text:p></style:header><style:footer><text:p>{{ limit }}, {{ marking }}</text:p></style:footer></style:master-page></office:master-styles><office:body><office:text><text:h text:outline-level="1">{{ title }}</text:h><text:p>Cut-off {{ cutOff }}<text:note text:id="n1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>A note of the institute.</text:p></text:note-body></text:note>.</text:p><table:table table:name="Facts"><table:table-column table:number-columns-repeated="2"/><table:table-header-rows>${row(['Fact', 'Statement'])}</table:table-header-rows>${row(['{% for fact in facts %}{{ fact.id }}', '{{ fact.statement }}{{ fact | cite }}{% endfor %}'])}</table:table><text:p>{{ body }}</text:p><text:p>End.</text:p></office:text></office:body></office:document>`;

/** Runs LibreOffice on files in a folder; what it makes of them lies beside them. */
export function convertAll(folder: string, files: readonly string[], format: 'docx' | 'pdf'): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const paths = files.map((file) => join(folder, file));
  execFileSync('soffice', ['--headless', profile, '--convert-to', format, '--outdir', folder, ...paths], {
    stdio: 'ignore',
  });
}

/** A house file as LibreOffice writes one. */
export function officeHouse(folder: string): Uint8Array {
  writeFileSync(join(folder, 'institute.fodt'), document);
  convertAll(folder, ['institute.fodt'], 'docx');
  return readFileSync(join(folder, 'institute.docx'));
}
