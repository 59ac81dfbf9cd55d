import type { TokenizerExtension } from 'marked';
import type { Citation, CitationTarget } from '../../document/inline.ts';
import { spelledOut, stripMarks } from '../marks.ts';

/** `[@S1, p. 4; @T05]`, `[@T11; the ceiling: @T03]` */
export type CitationToken = { readonly type: 'citation'; readonly raw: string; readonly text: string };

const citationShape = /^\uE008?\[(?=@)(?<targets>[^[\]]{1,1000})\]/u;
const between = /\s*;\s*(?=(?:[^@;:]{1,60}:\s?)?@)/u;
const targetShape = /^(?:(?<lead>[^@;:]{1,60}):\s?)?@(?<id>[^\s,;@]+?)(?:,\s*(?<locator>.+?))?\s*$/u;

/** Reads citations; what is in the brackets is looked at by {@link readCitation}. */
export const citation: TokenizerExtension = {
  name: 'citation',
  level: 'inline',
  start: (source) => startIn(source),
  tokenizer(source) {
    const match = citationShape.exec(source);
    if (!match) return undefined;
    return { type: 'citation', raw: match[0], text: match.groups?.['targets'] ?? '' } satisfies CitationToken;
  },
};

/** The sources and facts that a citation names; undefined where a part of it is no `lead: @id, locator`. */
export function readCitation(token: CitationToken): Citation | undefined {
  const parts = stripMarks(token.text).replace(/\s+/gu, ' ').trim().split(between);
  const targets = parts.map(readTarget);
  const read = targets.filter((target) => target !== undefined);
  if (read.length < targets.length) return undefined;
  const spelled = token.raw.startsWith(spelledOut) && ({ spelledOut: true } as const);
  return { kind: 'citation', targets: read, ...spelled };
}

function readTarget(part: string): CitationTarget | undefined {
  const { lead, id, locator } = targetShape.exec(part)?.groups ?? {};
  if (id === undefined) return undefined;
  return {
    id,
    ...(locator === undefined ? {} : { locator }),
    ...(lead === undefined ? {} : { lead: lead.trim() }),
  };
}

/** The sign before the bracket belongs to it. */
function startIn(source: string): number | undefined {
  const index = source.indexOf('[@');
  if (index === -1) return undefined;
  return source[index - 1] === spelledOut ? index - 1 : index;
}
