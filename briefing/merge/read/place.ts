import type { Token, Tokens } from 'marked';
import type { DefinitionListToken } from './definition-list.ts';
import type { FenceToken, StrayFenceToken } from './fence.ts';

/** The block tokens of this dialect. */
export type BlockToken =
  | Tokens.Blockquote
  | Tokens.Code
  | Tokens.Def
  | Tokens.Heading
  | Tokens.Hr
  | Tokens.List
  | Tokens.Paragraph
  | Tokens.Space
  | Tokens.Table
  | Tokens.Text
  | DefinitionListToken
  | FenceToken
  | StrayFenceToken;

/** A token and the line it begins on, counted from 1. */
export interface Placed<Of extends BlockToken = BlockToken> {
  readonly token: Of;
  readonly line: number;
}

/** Counts the lines of tokens that follow one another from a line on. */
export function place(tokens: readonly Token[], line: number): readonly Placed[] {
  let at = line;
  return tokens.map((token) => {
    const placed = { token: token as BlockToken, line: at };
    at += token.raw.split('\n').length - 1;
    return placed;
  });
}
