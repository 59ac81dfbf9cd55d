import type { TemplateHead } from '../../briefing/merge/template.ts';
import type { Outcome } from '../../briefing/outcome.ts';
import type { DeskPaths } from './desk-folder.ts';
import { findTemplate } from './find-template.ts';
import type { Parsers } from './parsers/parsers.ts';

/** What a template says of itself: the desk's own of that name, else the built-in one. */
export async function templateHead(
  paths: DeskPaths,
  name: string,
  parsers: Pick<Parsers, 'readTemplate'>,
): Promise<Outcome<TemplateHead>> {
  const text = await findTemplate(paths, name);
  return text.ok ? parsers.readTemplate(text.value, name) : text;
}
