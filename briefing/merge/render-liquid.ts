import type { Finding } from '../outcome.ts';
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
  try {
    const liquid = liquidEngine();
    const markdown: unknown = liquid.renderSync(liquid.parse(text), new MergeContext(data, liquid));
    return withinLimit(String(markdown), findings, where);
  } catch (error) {
    return { findings: [...findings, findingOfError(error, where)] };
  }
}

function withinLimit(markdown: string, findings: readonly Finding[], where: WrittenIn): Rendered {
  if (markdown.length <= mergeLimits.output) return { markdown, findings };
  const message = 'The merged text is longer than 8 MB. Print fewer facts, or less of each.';
  return { findings: [...findings, findingAt(where, 'output-limit', message)] };
}
