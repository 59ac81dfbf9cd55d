import type { Breach } from './breach.ts';
import { checkArchive, checkMetadata } from './check-archive.ts';
import { checkContents } from './check-contents.ts';
import { checkDocument } from './check-document.ts';
import { checkFonts } from './check-fonts.ts';
import { checkStructure } from './check-structure.ts';
import { QpdfFile, readQpdf } from './qpdf-file.ts';
import type { QpdfJson } from './qpdf-file.ts';
import { readContent } from './read-content.ts';
import { readStructure } from './read-structure.ts';

/**
 * The rules of PDF/UA-1 and PDF/A-3a that a file breaks, as far as they can be read from `qpdf --json`. Rules are named by
 * the Matterhorn Protocol 1.1 (`28-012`), by the clause of ISO 19005-3 (`pdfa-6.3.2`), or by what they ask for.
 */
export function breachesOf(json: QpdfJson): readonly Breach[] {
  const breaches: Breach[] = [];
  const report = (rule: string, at: string): void => void breaches.push({ rule, at });
  const file = new QpdfFile(json);
  const pages = file.pages.map(({ content }) => readContent(content));
  const elements = readStructure(file);
  checkDocument(file, report);
  checkMetadata(file, report);
  checkStructure(file, elements, report);
  checkContents(file, elements, { pages, report });
  checkFonts(file, pages, report);
  checkArchive(file, pages, report);
  return breaches;
}

/** The same of a file on the disk. */
export function breachesOfFile(path: string): readonly Breach[] {
  return breachesOf(readQpdf(path));
}
