import { attacheStyle } from './attache-style.ts';
import type { PageStyle } from './page-style.ts';

type Paper = 'A4' | 'Letter';

const styles: Readonly<Record<string, (paper: Paper) => PageStyle>> = { attache: attacheStyle };

/** Names of the page styles that a template can ask for. */
export const pageStyleNames: readonly string[] = Object.keys(styles);

/** The page style of a name on a paper; undefined where there is none of that name. */
export function pageStyleNamed(name: string, paper: Paper): PageStyle | undefined {
  return Object.hasOwn(styles, name) ? styles[name]?.(paper) : undefined;
}
