import type { TemplateChoice } from '../../../briefing/contract/briefing-calls.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { listed } from '../../../briefing/text/listed.ts';

/**
 * What a template is for: `Figures of transfers with their dates. 9 slots to write, from facts of kind transfer. TLP:AMBER.`
 * Whose it is stands there too, for two may have one title: one of the desk’s own says its name and version.
 */
export function templateWords({
  about,
  look,
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
    isBuiltIn ? 'Built in' : `This desk’s own, ${name}${version === undefined ? '' : `, version ${version}`}`,
  ];
  const said = rest.filter((one) => one !== undefined).map((one) => `${one}.`);
  return [about ?? shapeOf(look), ...said].join(' ');
}

function shapeOf(look: TemplateChoice['look']): string {
  return look === 'alert'
    ? 'One page for something that cannot wait.'
    : 'A briefing with sections and sources.';
}
