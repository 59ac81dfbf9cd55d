const citation = /\[[^[\]]*\]/gu;
const cited = /@(?<id>[A-Za-z0-9][A-Za-z0-9._-]{0,63})/gu;
const markup = /\{\{(?:(?!\{\{|\}\})[^])*\}\}|\{%(?:(?!\{%|%\})[^])*%\}/gu;
const member = /(?<list>\b(?:facts|sources)\s*(?:\.\s*|\[\s*["']))(?<id>[A-Za-z0-9][A-Za-z0-9_-]{0,63})/gu;

/** A template or a slot’s prose with the ids that it cites and prints by replaced; others stay. */
export function renameIds(text: string, ids: ReadonlyMap<string, string>): string {
  const inCitations = text.replaceAll(citation, (whole) =>
    whole.replaceAll(cited, (found, id: string) => {
      const bare = id.replace(/\.+$/u, '');
      const next = ids.get(bare);
      return next === undefined ? found : `@${next}${id.slice(bare.length)}`;
    }),
  );
  return inCitations.replaceAll(markup, (whole) =>
    whole.replaceAll(member, (found, list: string, id: string) => {
      const next = ids.get(id);
      return next === undefined ? found : `${list}${next}`;
    }),
  );
}
