import type { TemplateChoice } from '../../../briefing/contract/briefing-calls.ts';
import { counted } from '../../../briefing/text/counted.ts';
import { listed } from '../../../briefing/text/listed.ts';

/** What a template is for, in a line: `Several sections; 9 slots to write, from facts of kind transfer and warning. TLP:CLEAR.` */
export function templateWords({ look, slots, needs, marking, isBuiltIn }: TemplateChoice): string {
  const shape =
    look === 'alert' ? 'One page for something that cannot wait' : 'A briefing with sections and sources';
  const facts = needs.length === 0 ? '' : `, from facts of kind ${listed(needs)}`;
  const rest = [marking, isBuiltIn ? undefined : 'This desk’s own'].filter((one) => one !== undefined);
  return [`${shape}; ${counted(slots, 'slot')} to write${facts}`, ...rest].map((one) => `${one}.`).join(' ');
}
