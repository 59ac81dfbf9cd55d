import type { OpenToken } from './open-token.ts';

/**
 * Remembers which token an element is, and answers the element that is it later: findings and what captures say come in on
 * their own, and draw tokens anew. Undefined where it is gone, or others like it came or went.
 */
export function followToken({ element }: Pick<OpenToken, 'element'>): () => HTMLElement | undefined {
  const prose = element.closest('.cm-content');
  const alike = (): readonly HTMLElement[] =>
    [...(prose?.querySelectorAll<HTMLElement>('.token') ?? [])].filter(
      (one) => meaningOf(one) === meaningOf(element),
    );
  const before = alike();
  const place = before.indexOf(element);
  return () => {
    if (element.isConnected) return element;
    const now = alike();
    return now.length === before.length ? now[place] : undefined;
  };
}

/** What a token is and stands for. Its first class says what it is; findings add theirs. */
function meaningOf({ classList, dataset }: HTMLElement): string {
  return `${classList.item(0)} ${dataset['ids']}`;
}
