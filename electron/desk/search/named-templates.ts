import type { FoundTemplate } from '../../../briefing/contract/search-calls.ts';
import { folded } from '../../../briefing/text/folded.ts';
import { builtInTemplates, builtInTitle } from '../built-in.ts';
import type { DeskPaths } from '../desk-folder.ts';
import { deskTemplateNames } from '../desk-templates.ts';
import type { Named } from './best-named.ts';

/** The templates of a desk by their names, the built-in ones by their titles too, those in its language (BCP 47) first. */
export function namedTemplates(paths: DeskPaths, language: string): readonly Named<FoundTemplate>[] {
  const own = deskTemplateNames(paths);
  const builtIn = builtInTemplates(language).filter(({ name }) => !own.includes(name));
  return [
    ...own.map((name) => ({ thing: { name }, id: name, text: folded(name) })),
    ...builtIn.map(({ name }) => {
      const title = builtInTitle(name);
      return { thing: { name, title }, id: name, text: folded(`${title} ${name}`) };
    }),
  ];
}
