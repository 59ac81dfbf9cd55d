import { findForbiddenCharacter } from '../text/forbidden-character.ts';
import { didYouMean, nearestFix } from '../text/nearest-name.ts';
import { done, refused, type Finding, type Outcome } from '../outcome.ts';
import { frontMatterSchema, headOf } from './front-matter-schema.ts';
import { mergeLimits } from './limits.ts';
import { lineAndColumn } from '../text/line-and-column.ts';
import { inTemplate } from './liquid-findings.ts';
import { readYaml, type YamlData } from './read-yaml.ts';
import { frontMatterLine, splitFrontMatter } from './split-front-matter.ts';
import type { TemplateHead } from './template.ts';

/** A template that has been read: what it says of itself, and its Markdown with Liquid. */
export interface Template {
  readonly head: TemplateHead;
  /** Its lines have the numbers they have in the file. */
  readonly body: string;
}

/** Reads a template’s front matter and parts it from its body. Findings name line and column of the file. */
export function readTemplate(text: string, name: string): Outcome<Template> {
  const tidy = text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
  const findings = problemsIn(tidy);
  const parts = findings.length === 0 ? splitFrontMatter(tidy) : undefined;
  if (findings.length === 0 && parts === undefined) findings.push(noFrontMatter);
  const head = parts === undefined ? undefined : readHead(parts.frontMatter, findings);
  if (head !== undefined && parts !== undefined) return done({ head, body: parts.body });
  return refused('bad-input', `The template “${name}” cannot be read.`, inTemplate(name, findings));
}

const noFrontMatter: Finding = {
  rule: 'front-matter',
  severity: 'error',
  message:
    'A template begins with a line of three hyphens, then its title and settings, then another line of three hyphens. Add them.',
  place: { line: 1, column: 1 },
};

function problemsIn(text: string): Finding[] {
  if (text.length > mergeLimits.template) {
    const message = `The template has ${text.length} characters; at most ${mergeLimits.template} can be read. Shorten it.`;
    return [{ rule: 'template-limit', severity: 'error', message, place: { line: 1 } }];
  }
  const forbidden = findForbiddenCharacter(text, 'long');
  if (forbidden === undefined) return [];
  const message = `The template holds ${forbidden.name} (${forbidden.code}). Remove it.`;
  const place = lineAndColumn(text, forbidden.index);
  return [{ rule: 'forbidden-character', severity: 'error', message, place }];
}

function readHead(yaml: string, findings: Finding[]): TemplateHead | undefined {
  if (yaml.length > mergeLimits.frontMatter) {
    const message = `The front matter has ${yaml.length} characters; at most ${mergeLimits.frontMatter} can be read. Shorten it.`;
    findings.push({ rule: 'front-matter', severity: 'error', message, place: { line: 1 } });
    return undefined;
  }
  const read = readYaml(yaml);
  if (!('data' in read)) {
    for (const { message, line, column } of read) {
      const place = { line: line + frontMatterLine - 1, column };
      findings.push({ rule: 'front-matter', severity: 'error', message, place });
    }
    return undefined;
  }
  const checked = frontMatterSchema.safeParse(read.data);
  if (checked.success) return headOf(checked.data);
  const issues = checked.error.issues.toSorted((one, other) => weight(one) - weight(other));
  findings.push(...issues.slice(0, mergeLimits.findings).map((issue) => schemaFinding(issue, read)));
  return undefined;
}

type Issue = NonNullable<ReturnType<typeof frontMatterSchema.safeParse>['error']>['issues'][number];

/** A mistyped name comes before the name that is missing for it. */
function weight(issue: Issue): number {
  return issue.code === 'unrecognized_keys' ? 0 : 1;
}

function schemaFinding(issue: Issue, read: YamlData): Finding {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const path = unknown === undefined ? issue.path : [...issue.path, unknown];
  const { line, column } = read.positionOf(path);
  const field = path.join('.');
  const message =
    unknown === undefined
      ? `“${field}” in the front matter is not as it must be. Write ${issue.message}.`
      : `The front matter has no “${field}”.${didYouMean(unknown, namesAt(issue.path))}`;
  return {
    rule: 'front-matter',
    severity: 'error',
    message: field === '' ? `Write ${issue.message}.` : message,
    place: { field, line: line + frontMatterLine - 1, column },
    ...(unknown === undefined ? {} : nearestFix(unknown, namesAt(issue.path))),
  };
}

/** The names that may stand at a place of the front matter. */
function namesAt(path: readonly PropertyKey[]): readonly string[] {
  if (path[0] === 'parameters') return ['label', 'type', 'default', 'required', 'choices'];
  if (path[0] === 'slots') return ['prompt', 'required'];
  return Object.keys(frontMatterSchema.shape);
}
