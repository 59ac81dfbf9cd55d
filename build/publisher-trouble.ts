/** What packages print about whoever publishes them. */
interface Publisher {
  readonly author?: unknown;
  readonly homepage?: unknown;
}

/** Why no packages can be made from a package.json, as a sentence; undefined where it names a publisher of its own. */
export function publisherTrouble(packageFile: unknown): string | undefined {
  const { author, homepage } = typeof packageFile === 'object' ? ((packageFile ?? {}) as Publisher) : {};
  const isNamed = isReal(author, /^[^<>]+ <[^\s<>@]+@[^\s<>@]+>$/) && isReal(homepage, /^https:\/\/[^\s/]+/);
  return isNamed ? undefined : sentence;
}

const sentence =
  'No packages were made: set “author” (Name <address@host>) and “homepage” (https://…) in package.json to those of whoever ' +
  'publishes them, since installers print both and Attaché ships no invented addresses.';

/** Addresses under `example` belong to nobody. */
function isReal(value: unknown, shape: RegExp): boolean {
  return typeof value === 'string' && shape.test(value) && !/[@/.]example\.|\.example\b/i.test(value);
}
