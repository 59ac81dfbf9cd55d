/** A finding's message in two parts: the first sentence says what is amiss, the rest why and what to do. */
export function findingWords(message: string): { readonly title: string; readonly rest: string } {
  const [, title = message, rest = ''] = /^(.*?[.!?]["”’]?)\s+(.*)$/su.exec(message) ?? [];
  return { title: title.replace(/(?<=[^.])\.$/u, ''), rest };
}
