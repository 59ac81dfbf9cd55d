import { applyStyleFile } from './apply-style-file.ts';
import { attacheStyle } from './attache-style.ts';
import type { BroughtFont } from './fonts/brought-font.ts';
import type { PageStyle } from './page-style.ts';
import type { StyleFile } from './style-file.ts';

type Paper = 'A4' | 'Letter';

const builtIn: Readonly<Record<string, (paper: Paper) => PageStyle>> = { attache: attacheStyle };

/** What a desk has of its own to set pages with. */
export interface StylesOfDesk {
  readonly styles?: readonly StyleFile[];
  readonly fonts?: readonly BroughtFont[];
}

/** Names of the page styles that a template can ask for, with those of the desk. */
export function pageStyleNames(styles: readonly StyleFile[] = []): readonly string[] {
  return [...Object.keys(builtIn), ...styles.map(({ name }) => name)];
}

/** The style file of a name among those of a desk; undefined for a built-in style too. */
export function styleFileNamed(name: string, styles: readonly StyleFile[] = []): StyleFile | undefined {
  return Object.hasOwn(builtIn, name) ? undefined : styles.find((style) => style.name === name);
}

/** The page style of a name on a paper, which a style file may choose itself; undefined where there is none of that name. */
export function pageStyleNamed(
  name: string,
  paper: Paper,
  { styles = [], fonts = [] }: StylesOfDesk = {},
): PageStyle | undefined {
  if (Object.hasOwn(builtIn, name)) return builtIn[name]?.(paper);
  const file = styleFileNamed(name, styles);
  return file === undefined ? undefined : applyStyleFile(file, paper, fonts);
}
