import type { OpenTemplate } from '../../../briefing/contract/template-calls.ts';
import type { Outcome } from '../../../briefing/outcome.ts';
import { done, refused } from '../../../briefing/outcome.ts';
import { builtInTemplate } from '../built-in.ts';
import type { Desk } from '../open-desk.ts';
import { readKeptTemplate, sha256OfText } from './kept-template.ts';
import { readWorkingText } from './working-text.ts';

/** Opens a template to be read or changed, with what was typed and not saved yet. */
export async function openTemplate(desk: Desk, name: string, at: string): Promise<Outcome<OpenTemplate>> {
  const own = await readKeptTemplate(desk, name, at);
  if (!own.ok) return own;
  if (own.value === undefined) return openBuiltIn(name);
  const working = readWorkingText(desk, name);
  if (!working.ok) return working;
  const isNews = working.value !== undefined && working.value.text !== own.value.text;
  return done({ ...own.value, isBuiltIn: false, ...(isNews ? { working: working.value } : {}) });
}

function openBuiltIn(name: string): Outcome<OpenTemplate> {
  const text = builtInTemplate(name);
  if (text === undefined) return refused('bad-input', `There is no template “${name}”. Go back to the list.`);
  return done({ name, isBuiltIn: true, text, sha256: sha256OfText(text) });
}
