/** An element of XML as the house files are held: names with the prefixes of {@link namespaces}, whatever prefix was written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** A child of an element: another element, or words. */
export type XmlNode = XmlElement | string;

/** Whether a child is an element. */
export function isElement(node: XmlNode | undefined): node is XmlElement {
  return typeof node === 'object';
}

/** The elements among the children, or those of a name. */
export function elementsIn({ children }: XmlElement, name?: string): readonly XmlElement[] {
  return children.filter(isElement).filter((child) => name === undefined || child.name === name);
}

/** The first child of a name. */
export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.filter(isElement).find((child) => child.name === name);
}

/** The value of `w:val` or of another attribute; empty where there is none. */
export function valueOf(element: XmlElement | undefined, attribute = 'w:val'): string {
  return element?.attributes[attribute] ?? '';
}

/** The element with other children. */
export function withChildren(element: XmlElement, children: readonly XmlNode[]): XmlElement {
  return { ...element, children };
}

/** Every element of a tree in the order of the file, the outermost first. */
export function* everyElement(element: XmlElement): Generator<XmlElement> {
  const waiting: XmlElement[] = [element];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    for (let at = next.children.length - 1; at >= 0; at -= 1) {
      const child = next.children[at];
      if (isElement(child)) waiting.push(child);
    }
  }
}

/** The tree with each element replaced by what `change` makes of it, the innermost first: nothing, itself, or several nodes. */
export function rewriteXml(
  element: XmlElement,
  change: (element: XmlElement) => readonly XmlNode[],
): readonly XmlNode[] {
  let children: XmlNode[] | undefined;
  for (const [at, child] of element.children.entries()) {
    const changed = isElement(child) ? rewriteXml(child, change) : undefined;
    if (changed === undefined || (changed.length === 1 && changed[0] === child)) children?.push(child);
    else {
      children ??= element.children.slice(0, at);
      for (const node of changed) children.push(node);
    }
  }
  return change(children === undefined ? element : { ...element, children });
}

/** The tree with each element replaced by another one, the innermost first. */
export function mapXml(root: XmlElement, change: (element: XmlElement) => XmlElement): XmlElement {
  const [mapped] = rewriteXml(root, (element) => [change(element)]);
  return isElement(mapped) ? mapped : root;
}
