import { Tokenizer, TypeGuards, type TagToken } from 'liquidjs';
import { didYouMean, nearestFix } from '../../text/nearest-name.ts';
import type { Finding } from '../../outcome.ts';
import { findingAt } from '../liquid-findings.ts';
import type { Template } from '../read-template.ts';

const slotName = /^(?:"([^"]*)"|'([^']*)'|([\p{L}\p{M}\p{N}_-]+))$/u;

/** Slot tags without a slot of that name, and slots that stand nowhere in the template. */
export function checkSlots({ head, body }: Template, template: string): readonly Finding[] {
  const tags = slotTagsIn(body);
  const names = head.slots.map(({ name }) => name);
  const placed = new Set(tags.map(nameIn));
  const unknown = tags.filter((tag) => !names.includes(nameIn(tag)));
  const unplaced = names.filter((name) => !placed.has(name));
  return [
    ...unknown.map((tag) => {
      const message = `The front matter names no slot “${nameIn(tag)}”.${didYouMean(nameIn(tag), names)}`;
      const finding = findingAt({ template }, 'unknown-slot', message, tag);
      return Object.assign(finding, nearestFix(nameIn(tag), names));
    }),
    ...unplaced.map((name) => {
      const message = `The slot “${name}” stands nowhere in the template, so its prose is not printed. Add {% slot "${name}" %}.`;
      return findingAt({ template }, 'unplaced-slot', message, undefined, 'warning');
    }),
  ];
}

/** None where the text cannot be taken apart, which is reported when it is checked. */
function slotTagsIn(body: string): readonly TagToken[] {
  try {
    const tokens = new Tokenizer(body).readTopLevelTokens();
    return tokens.filter((token) => TypeGuards.isTagToken(token)).filter(({ name }) => name === 'slot');
  } catch {
    return [];
  }
}

function nameIn(tag: TagToken): string {
  const [, double, single, bare] = slotName.exec(tag.args.trim()) ?? [];
  return double ?? single ?? bare ?? tag.args.trim();
}
