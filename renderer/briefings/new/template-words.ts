import type { TemplateChoice } from '../../../briefing/contract/briefing-calls.ts';
import { languageName } from '../../draft/set-up/language-name.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { listed } from '../../../briefing/text/listed.ts';
import { primaryLanguage } from '../../../briefing/text/primary-language.ts';

/**
 * What a template is for: `Figures of transfers with their dates. 9 slots to write, from facts of kind transfer. TLP:AMBER.`
 * Whose it is stands there too, for two may have one title: one of the desk’s own says its name and version.
 */
export function templateWords({
  about,
  look,
  language,
  slots,
  needs,
  marking,
  isBuiltIn,
  name,
  version,
}: TemplateChoice): string {
  const facts = needs.length === 0 ? '' : `, from facts of kind ${listed(needs)}`;
  const rest = [
    `${counted(slots, 'slot')} to write${facts}`,
    marking,
    isBuiltIn
      ? 'Built in'
      : `This desk’s own, ${name}${version === undefined ? '' : `, version ${version}`}${inLanguage(language)}`,
  ];
  const said = rest.filter((one) => one !== undefined).map((one) => `${one}.`);
  return [isolated(about ?? shapeOf(look), language), ...said].join(' ');
}

/** Of one in English nothing is said, as most are. */
function inLanguage(language: string): string {
  return primaryLanguage(language) === 'en' ? '' : `, in ${languageName(language, 'en-GB')}`;
}

/** Words of another language keep their full stop at their own end. */
function isolated(words: string, language: string): string {
  return primaryLanguage(language) === 'en' ? words : `\u2068${words}\u2069`;
}

function shapeOf(look: TemplateChoice['look']): string {
  return look === 'alert'
    ? 'One page for something that cannot wait.'
    : 'A briefing with sections and sources.';
}
