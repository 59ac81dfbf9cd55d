/** A part of the Liquid in a template; `from` and `to` in UTF-16 units. */
export interface LiquidToken {
  readonly from: number;
  readonly to: number;
  readonly kind: 'mark' | 'tag' | 'value' | 'filter' | 'text' | 'number' | 'remark';
}

const piece = /(?<open>\{%-?|\{\{-?)(?<inside>(?:(?!\{[{%])[^])*?)(?<close>-?%\}|-?\}\}|$|(?=\{[{%]))/gu;
const word =
  /(?<text>"[^"]*"|'[^']*')|\|\s*(?<filter>\w+)|(?<number>\b\d[\d.]*\b)|(?<name>[A-Za-z_][\w.-]*(?:\[[^\]]*\])?)/gu;
const operators = new Set(['and', 'or', 'contains', 'in', 'true', 'false', 'nil', 'empty', 'blank']);

/** The parts of the Liquid in a text, in its order, as an editor colours them. What is not closed yet counts too. */
export function liquidTokens(text: string): readonly LiquidToken[] {
  const tokens: LiquidToken[] = [];
  for (const { index, groups = {} } of text.matchAll(piece)) {
    const { open = '', inside = '', close = '' } = groups;
    const from = index + open.length;
    const to = from + inside.length;
    tokens.push({ from: index, to: from, kind: 'mark' });
    tokens.push(...tokensInside(inside, from, open.startsWith('{%')));
    if (close !== '') tokens.push({ from: to, to: to + close.length, kind: 'mark' });
  }
  return tokens;
}

function tokensInside(inside: string, from: number, isTag: boolean): readonly LiquidToken[] {
  if (isTag && inside.trimStart().startsWith('#'))
    return [{ from, to: from + inside.length, kind: 'remark' }];
  return [...inside.matchAll(word)].flatMap(({ 0: whole, index, groups = {} }, place) => {
    const kind = isTag && place === 0 && groups['name'] !== undefined ? 'tag' : kindOf(groups, isTag);
    const written = groups['filter'] ?? whole;
    const to = from + index + whole.length;
    return kind === undefined ? [] : [{ from: to - written.length, to, kind }];
  });
}

function kindOf(
  { text, filter, number, name = '' }: Readonly<Record<string, string | undefined>>,
  isTag: boolean,
): LiquidToken['kind'] | undefined {
  if (text !== undefined) return 'text';
  if (filter !== undefined) return 'filter';
  if (number !== undefined) return 'number';
  if (operators.has(name)) return 'tag';
  return isTag ? undefined : 'value';
}
