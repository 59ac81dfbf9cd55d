import { SaxesParser } from 'saxes';

const mostSteps = 20;

/** Ids of the styles of a Word file whose words no reader sees (ECMA-376 part 1, 17.3.2.41), by themselves or by what they rest on. */
export function stylesThatHide(xml: string): ReadonlySet<string> {
  const hides = new Map<string, boolean>();
  const bases = new Map<string, string>();
  let style = '';
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', () => undefined);
  parser.on('opentag', ({ name, attributes }) => {
    const { 'w:val': value, 'w:styleId': id } = attributes;
    if (name === 'w:style') style = id ?? '';
    if (name === 'w:basedOn') bases.set(style, value ?? '');
    if (name === 'w:vanish') hides.set(style, !/^(?:0|false|off)$/u.test(value ?? ''));
  });
  parser.write(xml).close();
  const isHidden = (id: string): boolean => {
    let at: string | undefined = id;
    for (let step = 0; at !== undefined && step < mostSteps; step += 1) {
      const own = hides.get(at);
      if (own !== undefined) return own;
      at = bases.get(at);
    }
    return false;
  };
  return new Set([...new Set([...hides.keys(), ...bases.keys()])].filter(isHidden));
}
