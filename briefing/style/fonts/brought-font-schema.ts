import { z } from '../../schemas/zod.ts';
import { familyName, fontLimits, type BroughtFont, type FontFile } from './brought-font.ts';

const digest = z.string({ error: 'a SHA-256' }).regex(/^[0-9a-f]{64}$/u, { error: 'a SHA-256' });

const file = z.strictObject({
  digest,
  weight: z.int().min(1).max(1000),
  embedding: z.enum(['files', 'print']),
  outlines: z.enum(['truetype', 'cff']),
}) satisfies z.ZodType<FontFile>;

const optional = file.exactOptional();

/** The name of a family that a style file may write. */
export const familySchema = z
  .string({ error: 'the name of a family of fonts' })
  .max(fontLimits.name, { error: `a name of at most ${fontLimits.name} characters` })
  .regex(familyName, { error: 'the name of a family of fonts: letters, digits, spaces and hyphens' });

/** A family of fonts that a house brought; its files lie in the desk's folder of fonts. */
export const broughtFontSchema = z.strictObject({
  family: familySchema,
  kind: z.enum(['serif', 'sans']).exactOptional(),
  natural: z.number().min(0.5).max(4),
  scripts: z.array(z.enum(['latin', 'arabic', 'hebrew'])).max(3),
  signs: z
    .string()
    .max(fontLimits.signs)
    .regex(/^(?:[0-9a-f]{2,6}(?:-[0-9a-f]{2,6})?(?: |$))*$/u),
  files: z.strictObject({
    regular: file,
    italic: optional,
    semibold: optional,
    semiboldItalic: optional,
    bold: optional,
    boldItalic: optional,
  }),
}) satisfies z.ZodType<BroughtFont>;
