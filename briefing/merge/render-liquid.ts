import type { Finding } from '../outcome.ts';
import { unknownIdMessage, unknownIdRule } from './check/check-data.ts';
import { checkLiquid } from './check/check-liquid.ts';
import { mergeLimits } from './limits.ts';
import { liquidEngine } from './liquid-engine.ts';
import { findingAt, findingOfError, type WrittenIn } from './liquid-findings.ts';
import { MergeContext } from './merge-context.ts';
import type { MergeData } from './merge-data.ts';

/** Markdown with marks, absent where findings forbid it. */
export interface Rendered {
  readonly markdown?: string;
  readonly findings: readonly Finding[];
}

/** Runs the Liquid in a template’s body or a slot’s prose, once it has been checked. */
export function renderLiquid(text: string, data: MergeData, where: WrittenIn): Rendered {
  const findings = checkLiquid(text, data, where);
  if (findings.some(({ severity }) => severity === 'error')) return { findings };
  const explain = (name: string): readonly [string, string] => explainName(name, data);
  try {
    const liquid = liquidEngine();
    const markdown: unknown = liquid.renderSync(liquid.parse(text), new MergeContext(data, liquid));
    return withinLimit(String(markdown), findings, where);
  } catch (error) {
    return { findings: [...findings, findingOfError(error, where, explain)] };
  }
}

/** Names of the template’s own and of data have been checked; what is left is known only when the template runs. */
function explainName(name: string, data: MergeData): readonly [string, string] {
  const [root, ...rest] = name.split('.');
  const id = rest.join('.');
  if ((root === 'facts' || root === 'sources') && !known(root, rest[0], data)) {
    return [unknownIdRule(root), unknownIdMessage(root, id, data)];
  }
  if (rest.length === 0) {
    const message = `“${name}” has no value yet when this is reached. Give it one with “assign” on every way here.`;
    return ['unknown-name', message];
  }
  return ['unknown-name', `There is no “${name}”. Ask with “if” whether it is there.`];
}

function known(root: 'facts' | 'sources', id: string | undefined, data: MergeData): boolean {
  const found = root === 'facts' ? data.facts.some((fact) => fact.id === id) : data.sources.has(id ?? '');
  return id !== undefined && found;
}

function withinLimit(markdown: string, findings: readonly Finding[], where: WrittenIn): Rendered {
  if (markdown.length <= mergeLimits.output) return { markdown, findings };
  const message = 'The merged text is longer than 8 MB. Print fewer facts, or less of each.';
  return { findings: [...findings, findingAt(where, 'output-limit', message)] };
}
