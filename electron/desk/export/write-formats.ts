import { bundleFileName } from '../../../briefing/bundle/bundle.ts';
import type { Document } from '../../../briefing/document/document.ts';
import type { ExportFormat } from '../../../briefing/editions/export-format.ts';
import { exportName, shortMarking } from '../../../briefing/editions/export-name.ts';
import { fileNameOf } from '../../../briefing/editions/file-name.ts';
import type { Finding, Outcome } from '../../../briefing/outcome.ts';
import { done } from '../../../briefing/outcome.ts';
import type { PageStyle } from '../../../briefing/style/page-style.ts';
import { writeHtml } from '../../../briefing/writers/html/write-html.ts';
import { writeMarkdown } from '../../../briefing/writers/markdown/write-markdown.ts';
import type { HouseDocument } from '../house/compose-house.ts';
import { houseStyle } from '../house/house-style.ts';
import { noFonts, type FontBytes } from '../fonts/font-bytes.ts';
import { pageFonts } from '../fonts/page-fonts.ts';
import type { OutputFile } from '../files/write-files.ts';
import type { Attachment } from '../print/archive/attachment.ts';
import { packer } from '../pack/packer.ts';
import { printer } from '../print/printer.ts';

interface WriteWith {
  readonly attachments: readonly Attachment[];
  readonly fonts: FontBytes;
  readonly house: HouseDocument | undefined;
}

type Write = (document: Document, style: PageStyle, given: WriteWith) => Promise<Outcome<Uint8Array>>;

const writers: Readonly<Record<ExportFormat, Write>> = {
  pdf: (document, style, { attachments, fonts }) => printer.write(document, style, { attachments, fonts }),
  docx: (document, style, { attachments, fonts, house }) =>
    house === undefined
      ? packer.write(document, style, { attachments, fonts })
      : packer.write(house.document, houseStyle(style, house.filling.file.page), {
          attachments,
          fonts,
          house: house.filling,
        }),
  html: (document, style, { fonts }) =>
    Promise.resolve(done(asBytes(writeHtml(document, style, { fonts: pageFonts(style, fonts) })))),
  md: (document) => Promise.resolve(done(asBytes(writeMarkdown(document)))),
};

/** Starts what the formats need, so that it is loaded when their document is ready. */
export function prepareFormats(formats: readonly ExportFormat[]): void {
  if (formats.includes('pdf')) printer.start();
  if (formats.includes('docx')) packer.start();
}

/** In which formats a document is written, and how that is followed. */
export interface FormatsRequest {
  readonly formats: readonly ExportFormat[];
  readonly finished: (format: ExportFormat) => void;
  /** What the document was made of, as its bundle says it in UTF-8; PDF and Word files carry it. */
  readonly bundle?: Uint8Array | undefined;
  /** The Word document in the file of a house; absent: Word files are of the program's own making. */
  readonly house?: HouseDocument | undefined;
  /** The fonts of the house that the style asks for. */
  readonly fonts?: FontBytes | undefined;
  /** Label of the level for whose readers the document was cut; it stands in names that are made of the title. */
  readonly level?: string | undefined;
  /** Names the file of a format; absent: by the document's title. */
  readonly fileName?: ((format: ExportFormat) => string) | undefined;
}

/** Writes a document in each format side by side. */
export async function writeFormats(
  document: Document,
  style: PageStyle,
  {
    formats,
    finished,
    bundle,
    house,
    fonts = noFonts,
    level,
    fileName = (format) => nameByTitle(document, level, format),
  }: FormatsRequest,
): Promise<Outcome<readonly OutputFile[]>> {
  const attachments = bundle === undefined ? [] : [bundleAttachment(bundle, document)];
  const written = await Promise.all(
    formats.map(async (format) => {
      const bytes = await writers[format](document, style, { attachments, fonts, house });
      finished(format);
      return { name: fileName(format), bytes };
    }),
  );
  const files: OutputFile[] = [];
  const findings: Finding[] = [];
  for (const { name, bytes } of written) {
    if (!bytes.ok) return bytes;
    files.push({ name, bytes: bytes.value });
    findings.push(...bytes.findings);
  }
  return done(files, findings);
}

function bundleAttachment(bytes: Uint8Array, { meta }: Document): Attachment {
  return {
    name: bundleFileName,
    description: 'What this file was made of, for “attache verify”',
    mediaType: 'application/json',
    bytes,
    relationship: 'Source',
    changed: meta.issued,
  };
}

/** A file for some readers never has the name of the one for all: they would be taken for each other. */
function nameByTitle({ meta }: Document, level: string | undefined, format: ExportFormat): string {
  const title = meta.runningTitle === '' ? meta.title : meta.runningTitle;
  if (level === undefined) return fileNameOf(title, format);
  const values = { title, number: '', date: '', marking: shortMarking(level) };
  return exportName('{title} {marking}', values, format);
}

function asBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
