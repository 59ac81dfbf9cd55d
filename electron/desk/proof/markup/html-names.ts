const elements =
  'a abbr article aside b bdi bdo blockquote body br caption cite code col colgroup dd details div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 head header hr html i img li link main mark meta meter nav ol p path pre q rect s section small span strong style sub summary sup svg table text tspan circle line tbody td tfoot th thead time title tr u ul use wbr';
const attributes =
  'alt aria-hidden aria-label aria-labelledby aria-describedby charset class colspan content data-facts data-from dir height href http-equiv id lang name nonce rel role rowspan scope src start style translate type value viewbox width x y x1 x2 y1 y2 cx cy r d fill fill-opacity stroke stroke-width stroke-dasharray text-anchor font-family font-size font-weight direction xmlns';

/** Elements and attributes that our pages use; other names are searched for what they may tell. */
export const knownHtmlNames: ReadonlySet<string> = new Set(`${elements} ${attributes}`.split(' '));
