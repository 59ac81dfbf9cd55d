import { readYaml, type YamlData } from '../merge/read-yaml.ts';
import { done, refused, type Finding, type Outcome, type Place } from '../outcome.ts';
import { applyStyleFile } from '../style/apply-style-file.ts';
import { contrastFindings } from '../style/contrast-findings.ts';
import { styleFileSchema } from '../style/style-file-schema.ts';
import type { PageStyle } from '../style/page-style.ts';
import type { StyleFile } from '../style/style-file.ts';
import { findForbiddenCharacter } from '../text/forbidden-character.ts';
import { didYouMean, nearestFix } from '../text/nearest-name.ts';
import { unknownFamilies, type UnknownFamily } from './unknown-families.ts';

/** The most characters of a style file. */
export const longestStyleFile = 64 * 1024;
/** Text is set no narrower than this, in points. */
const narrowestColumn = 200;
const mostFindings = 20;

/** Where a style file is to be used. */
export interface StylePlace {
  /** For findings: `ministry.yaml`. */
  readonly file: string;
  /** The families of fonts that the desk has files of; absent where no desk is known. */
  readonly families?: readonly string[] | undefined;
}

/** Reads a style file (YAML or JSON). Findings name line and column and say what may stand there; faint text is a warning. */
export function readStyleFile(text: string, place: StylePlace): Outcome<StyleFile> {
  const { file } = place;
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
      read.map(({ message, ...where }) => problem(file, message, where)),
    );
  const checked = styleFileSchema.safeParse(read.data);
  if (!checked.success)
    return unread(
      file,
      checked.error.issues.slice(0, mostFindings).map((issue) => issueFinding(issue, read, file)),
    );
  return judged(checked.data, read, place);
}

/** What the schema cannot say; each with its line. */
function judged(style: StyleFile, read: YamlData, { file, families }: StylePlace): Outcome<StyleFile> {
  const pages = (['A4', 'Letter'] as const).map((paper) => applyStyleFile(style, paper));
  const at = (message: string, ...path: readonly string[]): Finding =>
    problem(file, message, read.positionOf(path));
  const problems = [
    ...(style.name === 'attache' ? [at(taken, 'name')] : []),
    ...(pages.some(({ page }) => page.textColumn < narrowestColumn) ? [at(tooNarrow, 'margins')] : []),
    ...touching(pages[0]).map((name) => at(linesTouch(name), 'text', name, 'lead')),
    ...unknownFamilies(style, families).map((unknown) => familyFinding(unknown, at('', ...unknown.path))),
  ];
  if (problems.some(({ severity }) => severity === 'error')) return unread(file, problems);
  const [page] = pages;
  const faint = page === undefined ? [] : contrastFindings(page);
  const { place = {} } = at('', 'colours');
  return done(style, [...problems, ...faint.map((finding) => placedAt(finding, place))]);
}

function placedAt(finding: Finding, place: Place): Finding {
  return { ...finding, place };
}

/** Without a desk nobody knows what fonts there will be. */
function familyFinding({ message, fix, isSure }: UnknownFamily, { place = {}, rule }: Finding): Finding {
  return { rule, severity: isSure ? 'error' : 'note', message, place, ...fix };
}

const taken = 'The name “attache” is taken by the built-in style. Choose another one.';
const tooNarrow = `Margins and key column leave less than ${narrowestColumn} points for text. Make them narrower.`;

function linesTouch(name: string): string {
  return `The lines of “${name}” would touch: its lead is less than its size. Write a larger lead.`;
}

function touching(page: PageStyle | undefined): readonly string[] {
  return Object.entries(page?.text ?? {})
    .filter(([, { size, lead }]) => lead < size)
    .map(([name]) => name);
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
    fonts: ['serif', 'sans', 'others'],
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

function unread(file: string, findings: readonly Finding[]): Outcome<never> {
  return refused('bad-input', `The style file ${file} cannot be used. Correct what is named.`, findings);
}
