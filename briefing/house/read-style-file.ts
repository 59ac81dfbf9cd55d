import { readYaml, type YamlData } from '../merge/read-yaml.ts';
import { done, refused, type Finding, type Outcome } from '../outcome.ts';
import { applyStyleFile } from '../style/apply-style-file.ts';
import { contrastFindings } from '../style/contrast-findings.ts';
import { styleFileSchema } from '../style/style-file-schema.ts';
import type { StyleFile } from '../style/style-file.ts';
import { findForbiddenCharacter } from '../text/forbidden-character.ts';
import { didYouMean, nearestFix } from '../text/nearest-name.ts';

/** The most characters of a style file. */
export const longestStyleFile = 64 * 1024;
/** Text is set no narrower than this, in points. */
const narrowestColumn = 200;
const mostFindings = 20;

/** Reads a style file (YAML or JSON). Findings name line and column and say what may stand there; faint text is a warning. */
export function readStyleFile(text: string, file: string): Outcome<StyleFile> {
  const tidy = text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
  const forbidden = findForbiddenCharacter(tidy, 'long');
  if (tidy.length > longestStyleFile)
    return unread(file, [problem(file, 'It has more than 64 KB. Shorten it.')]);
  if (forbidden !== undefined)
    return unread(file, [problem(file, `It holds ${forbidden.name} (${forbidden.code}). Remove it.`)]);
  const read = readYaml(tidy, 'The style file');
  if (!('data' in read))
    return unread(
      file,
      read.map(({ message, ...place }) => problem(file, message, place)),
    );
  const checked = styleFileSchema.safeParse(read.data);
  if (!checked.success)
    return unread(
      file,
      checked.error.issues.slice(0, mostFindings).map((issue) => issueFinding(issue, read, file)),
    );
  return judged(checked.data, file);
}

function judged(style: StyleFile, file: string): Outcome<StyleFile> {
  const pages = (['A4', 'Letter'] as const).map((paper) => applyStyleFile(style, paper));
  if (style.name === 'attache')
    return unread(file, [
      problem(file, 'The name “attache” is taken by the built-in style. Choose another one.'),
    ]);
  if (pages.some(({ page }) => page.textColumn < narrowestColumn))
    return unread(file, [
      problem(
        file,
        `Margins and key column leave less than ${narrowestColumn} points for text. Make them narrower.`,
      ),
    ]);
  const low = Object.entries(pages[0]?.text ?? {}).filter(([, { size, lead }]) => lead < size);
  if (low.length > 0)
    return unread(
      file,
      low.map(([name]) =>
        problem(
          file,
          `The lines of “${name}” would touch: its lead is less than its size. Write a larger lead.`,
        ),
      ),
    );
  const [page] = pages;
  const faint = page === undefined ? [] : contrastFindings(page);
  return done(
    style,
    faint.map((finding) => placed(finding, file)),
  );
}

type Issue = NonNullable<ReturnType<typeof styleFileSchema.safeParse>['error']>['issues'][number];

function issueFinding(issue: Issue, read: YamlData, file: string): Finding {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const path = unknown === undefined ? issue.path : [...issue.path, unknown];
  const known = namesAt(issue.path);
  const field = path.join('.');
  const message =
    unknown === undefined
      ? `“${field}” is not as it must be. Write ${issue.message}.`
      : `There is no “${field}” in a style file.${didYouMean(unknown, known)}`;
  const finding = problem(file, field === '' ? `Write ${issue.message}.` : message, read.positionOf(path));
  return unknown === undefined ? finding : { ...finding, ...nearestFix(unknown, known) };
}

/** The names that may stand at a place of the file. */
function namesAt(path: readonly PropertyKey[]): readonly string[] {
  const names: Readonly<Record<string, readonly string[]>> = {
    margins: ['left', 'right', 'top', 'bottom'],
    columns: ['key', 'gap'],
    fonts: ['serif', 'sans'],
    colours: ['ink', 'accent', 'grey', 'hair', 'tint', 'dataLight', 'grid', 'track'],
    text: ['face', 'weight', 'size', 'lead', 'colour', 'before', 'after'],
    prose: ['justified', 'hyphenated'],
    numbering: ['headings', 'paragraphs'],
  };
  return names[String(path[0])] ?? Object.keys(styleFileSchema.shape);
}

function problem(
  file: string,
  message: string,
  place: { readonly line?: number; readonly column?: number } = {},
): Finding {
  return { rule: 'style-file', severity: 'error', message, place: { file, ...place } };
}

function placed(finding: Finding, file: string): Finding {
  return { ...finding, place: { file } };
}

function unread(file: string, findings: readonly Finding[]): Outcome<never> {
  return refused('bad-input', `The style file ${file} cannot be used. Correct what is named.`, findings);
}
