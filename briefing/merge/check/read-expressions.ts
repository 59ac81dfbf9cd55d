import {
  Tokenizer,
  TypeGuards,
  type FilteredValueToken,
  type TopLevelToken,
  type ValueToken,
} from 'liquidjs';
import { LiquidProblem, type Positioned } from '../liquid-problem.ts';
import { readChartArguments } from '../tags/chart-arguments.ts';

type FilterToken = FilteredValueToken['filters'][number];

/** What is written in one `{{ … }}` or `{% … %}`, taken apart without being run. */
export interface Expressions {
  readonly values: readonly ValueToken[];
  readonly filters: readonly FilterToken[];
  /** A name that the tag gives to something: of `assign`, `capture` and `for`. */
  readonly names?: string;
}

const none: Expressions = { values: [], filters: [] };
const loopSettings = ['limit', 'offset', 'reversed'];

/** Takes an output or a tag apart. What the engine would pass over in silence is a problem here. */
export function readExpressions(token: TopLevelToken): Expressions {
  if (!TypeGuards.isTagToken(token)) {
    return TypeGuards.isOutputToken(token) ? filtered(tokenizerOf(token.input, token.contentRange)) : none;
  }
  const tokenizer = tokenizerOf(token.input, token.contentRange);
  tokenizer.readTagName();
  switch (token.name) {
    case 'if':
    case 'elsif':
    case 'unless':
    case 'case':
    case 'chronology':
    case 'fact_list':
      return filtered(tokenizer);
    case 'chart':
      return chart(tokenizer);
    case 'when':
      return { values: cases(tokenizer), filters: [] };
    case 'assign':
      return assigned(tokenizer);
    case 'capture':
      return { ...none, names: (tokenizer.readQuoted() ?? tokenizer.readIdentifier()).content };
    case 'for':
      return loop(tokenizer, token);
    default:
      return none;
  }
}

function tokenizerOf(input: string, range: readonly [number, number] | readonly number[]): Tokenizer {
  const [from = 0, to = 0] = range;
  return new Tokenizer(input, undefined, undefined, [from, to]);
}

function filtered(tokenizer: Tokenizer): Expressions {
  return valueOf(tokenizer.readFilteredValue());
}

function chart(tokenizer: Tokenizer): Expressions {
  const written = readChartArguments(tokenizer);
  const { values, filters } = valueOf(written.facts);
  return { values: [...values, ...written.options.flatMap(({ value }) => value ?? [])], filters };
}

function valueOf(value: FilteredValueToken): Expressions {
  const operands = value.initial.postfix.filter((token) => TypeGuards.isValueToken(token));
  const binary = value.initial.postfix.filter(
    (token) => TypeGuards.isOperatorToken(token) && token.operator !== 'not',
  );
  const extra = operands.length - binary.length === 1 ? undefined : operands[1];
  if (extra !== undefined || operands.length === 0) throw leftOver(extra ?? value);
  const given = value.filters.flatMap((filter) => filter.args.map(onlyValue));
  return { values: [...operands, ...given], filters: value.filters };
}

function onlyValue(given: FilterToken['args'][number]): ValueToken {
  if (!Array.isArray(given)) return given;
  const [name, value] = given;
  throw new LiquidProblem(
    'syntax',
    `Values after a filter have no names. Write the value alone, without “${name ?? ''}:”.`,
    value,
  );
}

function assigned(tokenizer: Tokenizer): Expressions {
  const names = tokenizer.readIdentifier().content;
  tokenizer.skipBlank();
  if (tokenizer.read() !== '=') return { ...none, names };
  return { ...filtered(tokenizer), names };
}

function cases(tokenizer: Tokenizer): readonly ValueToken[] {
  const values: ValueToken[] = [];
  while (!tokenizer.end()) {
    values.push(tokenizer.readValueOrThrow());
    tokenizer.skipBlank();
    if (tokenizer.readTo(tokenizer.peek() === ',' ? ',' : 'or') === -1) break;
  }
  return values;
}

function loop(tokenizer: Tokenizer, token: Positioned): Expressions {
  const names = tokenizer.readIdentifier().content;
  tokenizer.readIdentifier();
  const list = tokenizer.readValue();
  if (list === undefined) return { ...none, names };
  const settings = tokenizer.readHashes(':');
  tokenizer.skipBlank();
  if (!tokenizer.end()) {
    const message =
      'Filters have no place in “for”. Give the filtered list a name with “assign” first, then go through that.';
    throw new LiquidProblem('syntax', message, token);
  }
  const unknown = settings.find((setting) => !loopSettings.includes(setting.name.content));
  if (unknown === undefined)
    return { values: [list, ...settings.flatMap(({ value }) => value ?? [])], filters: [], names };
  const message = `“for” knows ${loopSettings.join(', ')}, and not “${unknown.name.content}”.`;
  throw new LiquidProblem('syntax', message, unknown);
}

function leftOver(at: Positioned): LiquidProblem {
  const message =
    'Two values stand side by side here. Write “|” before a filter, or an operator such as “==” between values.';
  return new LiquidProblem('syntax', message, at);
}
