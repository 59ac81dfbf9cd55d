import { nameSchema } from '../schemas/text-schema.ts';
import { attacheStyle } from '../style/attache-style.ts';
import { fontsOnHand } from '../style/style-file.ts';

/** A style file to begin with: all that it may say, as the built-in look has it, behind number signs; undefined for a bad name. */
export function newStyleFile(name: string): string | undefined {
  if (!nameSchema.safeParse(name).success) return undefined;
  const { page, colours, text } = attacheStyle('A4');
  const texts = Object.entries(text).map(
    ([of, { face, weight, size, lead, colour, before, after }]) =>
      `#   ${of}: { face: ${face}, weight: ${weight}, size: ${size}, lead: ${lead}, colour: ${colour}, before: ${before}, after: ${after} }`,
  );
  const lines = [
    `# How the pages of a house look. Take away the number signs where something is to differ; lengths are points.`,
    `name: ${name}`,
    '# paper: A4                  # or Letter; absent: as the desk has it',
    `# margins: { left: ${page.left}, right: ${page.right}, top: ${page.top}, bottom: ${page.bottom} }`,
    `# columns: { key: ${page.keyColumn}, gap: ${page.gap} }`,
    `# fonts:                     # ${Object.keys(fontsOnHand).join(', ')}, or fonts of the desk (attache font add)`,
    '#   serif: Source Serif 4',
    '#   sans: Source Sans 3',
    '#   others: []               # fonts of the desk, for signs that no other font has',
    '# scale: 1                   # all sizes, times 0.8 to 1.4',
    '# colours:',
    ...Object.entries(colours).map(([of, colour]) => `#   ${of}: "${colour}"`),
    '# text:',
    ...texts,
    '# prose: { justified: false, hyphenated: false }',
    '# numbering: { headings: false, paragraphs: false }',
    '# notes: attache             # or notes, numbered; absent: as the desk has it',
    '# logo: crest                # a picture of the desk; none: no logo',
    '# details: [period, nextIssue, validUntil, distribution]   # in the title block, whatever the template asks for',
    '# titleBlock:                # its rows instead; the last field of a row takes the columns that are left',
    '#   - [number, issued, cutOff, producer]',
    '#   - [nextIssue, validUntil, period, distribution]',
    '#   - [address]',
  ];
  return lines.join('\n');
}
