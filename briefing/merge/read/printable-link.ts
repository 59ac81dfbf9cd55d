const longest = 2_048;
const web = /^https?:\/\/[^\s/?#"<>\\^`{|}]+[^\s"<>\\^`{|}]*$/iu;
const mail = /^mailto:[^\s"<>\\^`{|}@]+@[^\s"<>\\^`{|}@]+$/iu;
const unprintable = /\p{C}/u;

/** An address that a document may link to (http, https or mailto, at most 2,048 characters), or undefined. */
export function printableLink(href: string): string | undefined {
  const usable = href.length <= longest && !unprintable.test(href) && (web.test(href) || mail.test(href));
  return usable ? href : undefined;
}
