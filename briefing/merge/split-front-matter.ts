/** A template’s two parts. Lines count from 1 and are those of the whole file. */
export interface TemplateParts {
  /** The YAML between the two lines of three hyphens. */
  readonly frontMatter: string;
  /** As many empty lines as the front matter took, then the rest: its lines have their numbers in the file. */
  readonly body: string;
}

const fence = /^---[\t ]*$/u;

/** Parts a template after its front matter; undefined where it does not begin with one, or where it never ends. */
export function splitFrontMatter(text: string): TemplateParts | undefined {
  const lines = text.split('\n');
  if (!fence.test(lines[0] ?? '')) return undefined;
  const end = lines.findIndex((line, index) => index > 0 && fence.test(line));
  if (end === -1) return undefined;
  const body = [...Array.from({ length: end + 1 }, () => ''), ...lines.slice(end + 1)];
  return { frontMatter: lines.slice(1, end).join('\n'), body: body.join('\n') };
}

/** The line of the file on which the front matter begins. */
export const frontMatterLine = 2;
