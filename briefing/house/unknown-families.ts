import type { Fix } from '../outcome.ts';
import { fontsOnHand, isFontOnHand, type StyleFile } from '../style/style-file.ts';
import { didYouMean, nearestFix } from '../text/nearest-name.ts';

/** A family of fonts that a style file names and nobody has. */
export interface UnknownFamily {
  /** Where the file names it. */
  readonly path: readonly string[];
  readonly message: string;
  readonly fix: { readonly fixes?: readonly Fix[] };
  /** False where no desk is known that could have its files. */
  readonly isSure: boolean;
}

/** The families of a style file that neither come with the program nor are on the desk; `families` are those of the desk. */
export function unknownFamilies(
  { fonts = {} }: StyleFile,
  families: readonly string[] | undefined,
): readonly UnknownFamily[] {
  const { serif, sans, others = [] } = fonts;
  const named = [
    { family: serif, path: ['fonts', 'serif'] },
    { family: sans, path: ['fonts', 'sans'] },
    ...others.map((family, at) => ({ family, path: ['fonts', 'others', String(at)] })),
  ];
  const known = [...Object.keys(fontsOnHand), ...(families ?? [])];
  return named.flatMap(({ family, path }): readonly UnknownFamily[] => {
    if (family === undefined || isFontOnHand(family) || families?.includes(family) === true) return [];
    const isSure = families !== undefined;
    const message = `${isSure ? notOnDesk(family) : notBuiltIn(family)}${didYouMean(family, known)}`;
    return [{ path, message, fix: nearestFix(family, known), isSure }];
  });
}

function notOnDesk(family: string): string {
  return `There is no font “${family}” on this desk. Add its files first, under Settings, Page, or with “attache font add”.`;
}

function notBuiltIn(family: string): string {
  return `“${family}” does not come with the program. A desk that uses this style must have its files: “attache font add”.`;
}
