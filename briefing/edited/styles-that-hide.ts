import { childNamed, elementsIn, valueOf, type XmlElement } from '../house/xml/xml-element.ts';

const mostSteps = 20;

/** Ids of the styles of a Word file whose words no reader sees (ECMA-376 part 1, 17.3.2.41), by themselves or by what they rest on. */
export function stylesThatHide(styles: XmlElement): ReadonlySet<string> {
  const all = new Map(elementsIn(styles, 'w:style').map((style) => [valueOf(style, 'w:styleId'), style]));
  const hides = (id: string): boolean => {
    let style = all.get(id);
    for (let step = 0; style !== undefined && step < mostSteps; step += 1) {
      const own = childNamed(childNamed(style, 'w:rPr'), 'w:vanish');
      if (own !== undefined) return !/^(?:0|false|off)$/u.test(valueOf(own));
      style = all.get(valueOf(childNamed(style, 'w:basedOn')));
    }
    return false;
  };
  return new Set([...all.keys()].filter(hides));
}
