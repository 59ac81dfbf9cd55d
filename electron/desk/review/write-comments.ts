import type { Document } from '../../../briefing/document/document.ts';
import { readXml } from '../../../briefing/house/xml/read-xml.ts';
import { writePart } from '../../../briefing/house/xml/write-xml.ts';
import type { Finding } from '../../../briefing/outcome.ts';
import { commentFindings } from '../../../briefing/reviewing/comment-findings.ts';
import { escapeXml } from '../../../briefing/text/escape-xml.ts';
import { printable } from '../../../briefing/writers/docx/printable.ts';
import { putText, replaceOnce, textOf, type Parts } from '../pack/parts.ts';
import { author } from './author.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/** The most comments of a file; further findings are told where all are. */
const mostComments = 2000;

/** What comments are made of: findings, and the instant at which they are written. */
export interface CommentsOrder {
  readonly document: Document;
  readonly findings: readonly Finding[];
  /** ISO 8601 instant. */
  readonly now: string;
}

/** Puts findings into a Word file of our own as comments (ECMA-376 part 1, 17.13.4), at the words they are about. */
export function writeComments(parts: Parts, { document, findings, now }: CommentsOrder): void {
  const told = findings.slice(0, mostComments);
  if (told.length === 0) return;
  const body = readXml(textOf(parts, 'word/document.xml'));
  if (!body.ok) throw new Error(`word/document.xml ${body.failure.message}`);
  putText(parts, 'word/document.xml', writePart(commentFindings(body.value, document, told)));
  const comments = told.map((finding, id) => commentOf(finding, id, now)).join('');
  putText(parts, 'word/comments.xml', `<w:comments xmlns:w="${word}">${comments}</w:comments>`);
  if (textOf(parts, '[Content_Types].xml').includes('PartName="/word/comments.xml"')) return;
  const link = `<Relationship Id="rIdComments" Type="${office}/comments" Target="comments.xml"/>`;
  replaceOnce(parts, 'word/_rels/document.xml.rels', [/<\/Relationships>/, `${link}</Relationships>`]);
  const override = `<Override PartName="/word/comments.xml" ContentType="${type}"/>`;
  replaceOnce(parts, '[Content_Types].xml', [/<\/Types>/, `${override}</Types>`]);
}

function commentOf({ severity, message, reason }: Finding, id: number, now: string): string {
  const lines = [`${severities[severity]}: ${message}`, ...(reason === undefined ? [] : [reason])];
  const paragraphs = lines.map(
    (line) => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(printable(line))}</w:t></w:r></w:p>`,
  );
  const date = new Date(now).toISOString().replace(/\.\d{3}Z$/u, 'Z');
  return `<w:comment w:id="${id}" w:author="${author}" w:initials="A" w:date="${date}">${paragraphs.join('')}</w:comment>`;
}

const severities: Readonly<Record<Finding['severity'], string>> = {
  error: 'Error',
  warning: 'Warning',
  note: 'Note',
};
