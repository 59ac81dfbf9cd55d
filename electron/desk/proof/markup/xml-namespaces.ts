/** The namespaces of standards: names in them are those of a format. */
const standard =
  /^(?:https?:\/\/(?:schemas\.(?:openxmlformats\.org|microsoft\.com)|purl\.org\/dc|www\.w3\.org|ns\.adobe\.com)\/|urn:schemas-microsoft-com:|adobe:ns:)/u;

/** The prefixes of an XML text, with the namespaces they stand for. */
export class XmlNamespaces {
  readonly #ofPrefix = new Map<string, string>([['xml', 'http://www.w3.org/XML/1998/namespace']]);

  /** Takes `xmlns:w="…"`; true where the attribute is one. */
  declare(name: string, namespace: string): boolean {
    const found = /^xmlns(?::(.+))?$/u.exec(name);
    if (found === null) return false;
    this.#ofPrefix.set(found[1] ?? '', namespace);
    return true;
  }

  /** The namespace of an element’s name, or of an attribute’s that has a prefix. */
  of(name: string): string {
    return this.#ofPrefix.get(/^[^:]+(?=:)/u.exec(name)?.[0] ?? '') ?? '';
  }

  /** True where a name belongs to a standard. */
  isStandard(name: string): boolean {
    return standard.test(this.of(name));
  }
}

/** True for the address of a standard’s namespace, relationship or type, with nothing of anybody’s in it. */
export function isStandardAddress(value: string): boolean {
  return value.length < 120 && standard.test(value) && /^[\w:/.#-]+$/u.test(value);
}
