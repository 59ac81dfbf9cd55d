import type { TemplateHead } from '../../briefing/merge/template.ts';
import type { Outcome } from '../../briefing/outcome.ts';
import { done, refused } from '../../briefing/outcome.ts';
import { builtInTemplate } from './built-in.ts';
import type { Parsers } from './parsers/parsers.ts';

const known = new Map<string, TemplateHead>();

/** What a built-in template says of itself. It is read once, as files of the program stay what they are while it runs. */
export async function builtInHead(
  name: string,
  parsers: Pick<Parsers, 'readTemplate'>,
): Promise<Outcome<TemplateHead>> {
  const head = known.get(name);
  if (head !== undefined) return done(head);
  const text = builtInTemplate(name);
  if (text === undefined) return refused('bad-input', `There is no built-in template “${name}”.`);
  const read = await parsers.readTemplate(text, name);
  if (read.ok) known.set(name, read.value);
  return read;
}
