/** The names of bookmarks: Word allows 40 letters, digits and low lines, and takes upper and lower case for the same. */
export class BookmarkNames {
  readonly #names = new Map<string, string>();
  readonly #taken = new Set<string>();

  /** Names every id, in the order given, so that the same document always has the same names. */
  constructor(ids: Iterable<string>) {
    for (const id of ids) if (!this.#names.has(id)) this.#names.set(id, this.#free(id));
  }

  /** The bookmark of an id; undefined where the document has nothing of that id. */
  of(id: string): string | undefined {
    return this.#names.get(id);
  }

  #free(id: string): string {
    const base = `a_${id.replace(/[^A-Za-z0-9]+/g, '_')}`.slice(0, 32);
    let name = base;
    for (let count = 2; this.#taken.has(name.toLowerCase()); count += 1) name = `${base}_${count}`;
    this.#taken.add(name.toLowerCase());
    return name;
  }
}
