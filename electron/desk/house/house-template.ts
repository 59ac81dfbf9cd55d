import { withoutHouseMarks } from '../../../briefing/house/plan/house-marks.ts';
import type { HouseFile } from '../../../briefing/house/house-file.ts';

const slotTag = /\{%-?\s*slot\s+(?:"([^"]+)"|'([^']+)'|([\p{L}\p{M}\p{N}_-]+))\s*-?%\}/gu;

/** Names of the slots that a house file has places for, each once. */
export function slotsIn({ stories }: HouseFile): readonly string[] {
  const liquid = stories.map((story) => withoutHouseMarks(story.liquid)).join('\n');
  const names = Array.from(
    liquid.matchAll(slotTag),
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
  return [...new Set(names)];
}

/**
 * The template that goes with a house file: it names the file, asks for the prose that the file has places for, and prints
 * in PDF what Word shows in the house's own way.
 */
export function houseTemplate(file: HouseFile, fileName: string, title: string): string {
  const slots = slotsIn(file);
  const asked = slots.flatMap((name) => [
    `  ${JSON.stringify(name)}:`,
    `    prompt: ${JSON.stringify(`What is to stand at “${name}”.`)}`,
  ]);
  const head = [
    `title: ${JSON.stringify(title)}`,
    `house: ${JSON.stringify(fileName)}`,
    ...(asked.length === 0 ? [] : ['slots:', ...asked]),
  ];
  const body = [...slots.map((name) => `{% slot ${JSON.stringify(name)} %}`), '{% fact_list facts %}'];
  return `---\n${head.join('\n')}\n---\n\n${body.join('\n\n')}\n`;
}
