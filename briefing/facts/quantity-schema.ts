import { amount, lineText } from '../schemas/text-schema.ts';
import { z } from '../schemas/zod.ts';
import { greatestNumber, parseQuantity } from './parse-quantity.ts';
import type { Quantity } from './quantity.ts';

/** What a quantity may be, in words that fit after “Write”. */
export const quantityExamples =
  'a number from 0 to 1,000,000,000,000, such as 2225, “about 2,200”, “at least 30,000”, “up to 7,000 detainees” or “150-200”';

/** A decimal comma and a thousands mark look alike, so `2.225` is told apart instead of guessed. */
const ambiguous = /(?:^|\D)[1-9]\d{0,2}\.\d{3}(?!\d)/;

const unitSchema = lineText(100);

const written = z.string().transform((text, context): Quantity => {
  const quantity = text.length <= 300 ? parseQuantity(text.normalize('NFC')) : undefined;
  const unit = quantity?.unit === undefined ? undefined : unitSchema.safeParse(quantity.unit);
  if (quantity !== undefined && unit?.success !== false) return quantity;
  const message = ambiguous.test(text)
    ? '2,225 or 2225 for thousands, 2.2250 for a fraction'
    : quantityExamples;
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

const plain = amount(greatestNumber).transform((value): Quantity => ({ qualifier: 'exact', value }));

const shape = {
  qualifier: z.enum(['exact', 'about', 'at least', 'up to', 'range']).default('exact'),
  value: amount(greatestNumber),
  to: amount(greatestNumber).exactOptional(),
  unit: unitSchema.exactOptional(),
} satisfies Record<keyof Quantity, z.ZodType>;

const stored = z.strictObject(shape).superRefine(({ qualifier, value, to }, context) => {
  if (qualifier === 'range' && (to === undefined || to <= value)) {
    context.addIssue({
      code: 'custom',
      path: ['to'],
      message: 'the upper end of the range, greater than “value”',
    });
  }
  if (qualifier !== 'range' && to !== undefined) {
    context.addIssue({ code: 'custom', path: ['to'], message: 'nothing here, or “range” as the qualifier' });
  }
});

/** A quantity as stored, or as people write it: a number, or English such as `about 2,200 detainees`. */
export const quantitySchema: z.ZodType<Quantity, number | string | z.input<typeof stored>> = z
  .union([stored, written, plain], { error: quantityExamples })
  .meta({
    description: 'A number, or a quantity in words such as “about 2,200 detainees” or “up to 7,000”.',
  });
