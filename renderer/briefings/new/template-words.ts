import type { TemplateChoice } from '../../../briefing/contract/briefing-calls.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { listed } from '../../../briefing/text/listed.ts';

/**
 * What a template is for: `Figures of transfers with their dates. 9 slots to write, from facts of kind transfer. TLP:AMBER.`
 * One of the desk’s own says its name, for it may have the title of another.
 */
export function templateWords({
  about,
  look,
  slots,
  needs,
  marking,
  isBuiltIn,
  name,
}: TemplateChoice): string {
  const facts = needs.length === 0 ? '' : `, from facts of kind ${listed(needs)}`;
  const rest = [
    `${counted(slots, 'slot')} to write${facts}`,
    marking,
    isBuiltIn ? undefined : `Your own, ${name}`,
  ];
  const said = rest.filter((one) => one !== undefined).map((one) => `${one}.`);
  return [about ?? shapeOf(look), ...said].join(' ');
}

function shapeOf(look: TemplateChoice['look']): string {
  return look === 'alert'
    ? 'One page for something that cannot wait.'
    : 'A briefing with sections and sources.';
}
