import { commonEnds, commonEndsOfTexts } from './common-ends.ts';

/**
 * Makes an element what a fresh one is, and leaves alone whatever in it is the same: a key changes a few letters of one text,
 * and what is laid out, chosen or marked beside them stays. `fresh` is used up by this.
 */
export function patchElement(element: Element, fresh: Element): void {
  patchAttributes(element, fresh);
  const nodes = [...element.childNodes];
  const others = [...fresh.childNodes];
  const { start, end } = commonEnds(nodes.length, others.length, (at, other) =>
    isEqual(nodes.at(at), others.at(other)),
  );
  const changed = nodes.slice(start, nodes.length - end);
  const wanted = others.slice(start, others.length - end);
  const behind = nodes[nodes.length - end] ?? null;
  for (const [at, node] of changed.entries()) patchNode(node, wanted[at]);
  for (const added of wanted.slice(changed.length)) element.insertBefore(added, behind);
}

function patchAttributes(element: Element, fresh: Element): void {
  for (const name of element.getAttributeNames())
    if (!fresh.hasAttribute(name)) element.removeAttribute(name);
  for (const { name, value } of fresh.attributes)
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Drawings have attributes of other kinds: they are replaced as a whole. */
function patchNode(node: ChildNode, wanted: ChildNode | undefined): void {
  if (wanted === undefined) return node.remove();
  if (node instanceof Text && wanted instanceof Text) return patchText(node, wanted.data);
  const isSame = node instanceof HTMLElement && node.nodeName === wanted.nodeName;
  if (isSame && wanted instanceof HTMLElement) patchElement(node, wanted);
  else node.replaceWith(wanted);
}

/** Makes a text another one; ranges in the words that stay hold on to them. */
export function patchText(text: Text, wanted: string): void {
  const { data } = text;
  const { start, end } = commonEndsOfTexts(data, wanted);
  text.replaceData(start, data.length - start - end, wanted.slice(start, wanted.length - end));
}

function isEqual(node: Node | undefined, other: Node | undefined): boolean {
  return node !== undefined && node.isEqualNode(other ?? null);
}
