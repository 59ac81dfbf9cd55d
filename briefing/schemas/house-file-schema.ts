import { z } from './zod.ts';

const words = 'the name of a Word file of the desk, such as letterhead.docx, or none';

/** The name of a house file among the desk's templates: no path, `.docx` or `.dotx`; or `none`. */
export const houseFileSchema = z
  .string({ error: words })
  .max(100, { error: words })
  .regex(/^(?:none|[\p{L}\p{N}][\p{L}\p{N} ._-]*\.(?:docx|dotx))$/u, { error: words });
