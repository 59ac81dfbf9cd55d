/** Lines with a prefix before each but the first and the empty ones. */
export function hung(markdown: string, first: string, rest: string): string {
  const [head = '', ...tail] = markdown.split('\n');
  return [`${first}${head}`, ...tail.map((line) => (line === '' ? '' : `${rest}${line}`))].join('\n');
}

/** A fence around Markdown: `::: name Title {key=value}` … `:::`. Braces that end a title are followed by empty ones. */
export function fenced(
  name: string,
  content: string,
  { title = '', settings = {} }: { readonly title?: string; readonly settings?: Settings } = {},
): string {
  const pairs = Object.entries(settings).flatMap(([key, value]) =>
    value === undefined ? [] : `${key}=${quoted(value)}`,
  );
  const isPlain = pairs.length === 0 && !title.endsWith('}');
  const words = [`:::`, name, title, isPlain ? '' : `{${pairs.join(' ')}}`];
  const opening = words.filter((word) => word !== '').join(' ');
  return content === '' ? `${opening}\n:::` : `${opening}\n${content}\n:::`;
}

/** What is set on a fence; an undefined value is left out. */
export type Settings = Readonly<Record<string, string | number | undefined>>;

function quoted(value: string | number): string {
  const words = String(value);
  return /^[\w.-]+$/u.test(words) ? words : `"${words.replace(/["{}\n]/gu, '')}"`;
}
