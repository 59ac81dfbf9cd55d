import type { TemplateChoice } from '../../../briefing/contract/briefing-calls.ts';
import { primaryLanguage } from '../../../briefing/text/primary-language.ts';

/** The languages (ISO 639) in which built-in templates are offered, that of the desk first. */
export function templateLanguages(templates: readonly TemplateChoice[]): readonly string[] {
  const builtIn = templates.filter(({ isBuiltIn }) => isBuiltIn);
  return [...new Set(builtIn.map(({ language }) => primaryLanguage(language)))];
}

/** The desk’s own templates in whatever language, and the built-in ones in one. */
export function templatesIn(
  templates: readonly TemplateChoice[],
  language: string | undefined,
): readonly TemplateChoice[] {
  return templates.filter((one) => !one.isBuiltIn || primaryLanguage(one.language) === language);
}

/** The template that is chosen before anybody chooses: the desk’s own before the one that fits most, before any other. */
export function firstChoice(templates: readonly TemplateChoice[]): TemplateChoice | undefined {
  const usable = templates.filter(({ trouble }) => trouble === undefined);
  return (
    usable.find(({ isBuiltIn }) => !isBuiltIn) ??
    usable.find(({ original }) => original === 'situation-briefing') ??
    usable[0]
  );
}

/** What is chosen of those in another language where one template was: the same one, as far as it is there. */
export function sameChoice(
  templates: readonly TemplateChoice[],
  chosen: TemplateChoice | undefined,
): TemplateChoice | undefined {
  const isSame = ({ name, original }: TemplateChoice): boolean =>
    name === chosen?.name || (original !== undefined && original === chosen?.original);
  return templates.find(isSame) ?? firstChoice(templates);
}
