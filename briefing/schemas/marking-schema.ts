import { z } from './zod.ts';

/**
 * What a fact or source without a marking is read as: limited to the organisation and its clients. Unmarked data is never
 * taken for public, and it still fits the banner of the built-in templates.
 */
export const unmarked = 'TLP:AMBER';

/** A label of the desk’s scheme. TLP labels are read in any case, with or without a space; TLP:WHITE is read as TLP:CLEAR. */
export const markingSchema = z
  .string({ error: 'a marking such as TLP:AMBER' })
  .max(64, { error: 'a marking of at most 64 characters' })
  .overwrite(tidyMarking)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} :+.,/()&’'-]*$/u, { error: 'a marking such as TLP:AMBER' });

function tidyMarking(label: string): string {
  const text = label.normalize('NFC').trim();
  if (!/^tlp\s*:/i.test(text)) return text;
  const tlp = text.toUpperCase().replaceAll(/\s+/g, '');
  return tlp === 'TLP:WHITE' ? 'TLP:CLEAR' : tlp;
}
