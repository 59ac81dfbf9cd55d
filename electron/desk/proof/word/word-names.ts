/** Parts that our Word files have; any other fails the proof. */
const known = [
  /^\[Content_Types\]\.xml$/u,
  /^_rels\/\.rels$/u,
  /^docProps\/(?:app|core|custom)\.xml$/u,
  /^word\/(?:document|styles|numbering|settings|fontTable|footnotes|endnotes|webSettings)\.xml$/u,
  /^word\/(?:header|footer)\d{1,2}\.xml$/u,
  /^word\/theme\/theme1\.xml$/u,
  /^word\/_rels\/(?:document|footnotes|endnotes|fontTable|(?:header|footer)\d{1,2})\.xml\.rels$/u,
  /^word\/media\/[\w-]{1,64}\.(?:png|jpe?g|svg)$/u,
  /^word\/fonts\/font\d{1,2}\.odttf$/u,
  /^customXml\/(?:item1|itemProps1|_rels\/item1\.xml)\.(?:xml|rels)$/u,
];

/** True for the name of a part that we write. */
export function isKnownPart(name: string): boolean {
  return known.some((pattern) => pattern.test(name));
}

/** Elements at which a word ends. */
const wordEnds: ReadonlySet<string> = new Set([
  'p',
  'tc',
  'tr',
  'br',
  'cr',
  'tab',
  'ptab',
  'footnoteReference',
  'endnoteReference',
  'noBreakHyphen',
  'drawing',
  'docPr',
  'property',
  'footnote',
  'comment',
]);

/** True for elements of WordprocessingML at which a word ends. */
export function endsWord(element: string): boolean {
  return wordEnds.has(element);
}

/** Attributes in which people’s words stand, whatever their value. */
const wordy: ReadonlySet<string> = new Set([
  'tag val',
  'alias val',
  'docVar name',
  'docVar val',
  'bookmarkStart name',
  'hyperlink anchor',
  'hyperlink tooltip',
  'tblCaption val',
  'tblDescription val',
  'docPr name',
  'docPr descr',
  'docPr title',
  'cNvPr name',
  'cNvPr descr',
  'Relationship Target',
  'placeholder docPart',
  'property name',
  'style styleId',
  'name val',
  'aliases val',
  'pStyle val',
  'rStyle val',
  'basedOn val',
  'next val',
  'link val',
  'lvlText val',
  'font name',
  'rFonts ascii',
  'fldSimple instr',
  'ins author',
  'del author',
]);

const styles =
  'Answer|Band Identity|Band Label|Band Limit|Band Line|Bibliography|Body Text|Body Text Indent|Bottom line|Caption|Caption Note|Code|Comment|Confidence|Default Paragraph Font|Detail Label|Detail Value|Endnote Reference|Endnote Text|Endnote Text Char|Footer|Footnote Reference|Footnote Text|Footnote Text Char|Grade|Header|Heading|Hyperlink|Judgement|Key|Key Above|Key Cell|Key Note|Keyed Cell|Keyed Cell Next|Keyed Text|Kind|Kind of Alert|Kind Alert|Likelihood Bar|Line Number|List Paragraph|Normal|Normal Table|No List|Panel Title|Picture|Portion|Portion Mark|Quote|Run-in Label|Run In|Scale|Scale Text|Source|Source Key|Source Keyed|Source Grade|Source Text|Source Reliability|Source Sans 3|Source Serif 4|Spacer|Strong|Emphasis|Table|Table Grid|Table Head|Table Normal|Table Text|Title|Subtitle|TOC|TOC Heading|Warning Title|Reported View|compatibilityMode';
const formal: ReadonlySet<string> = new Set(styles.split('|').map(plain));

/** What names look like: a number at the end counts the styles of one sort. */
function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[\s-]|\d{1,2}$/gu, '');
}

/** Parts that name parts of the package by their paths. */
const path =
  /^(?:\.\.)?\/?(?:(?:customXml|docProps|word|media|fonts|theme)\/)*(?:app|core|custom|document|endnotes|fontTable|footer\d*|footnotes|header\d*|numbering|settings|styles|theme1|webSettings|font\d{1,2}|item1|itemProps1|[\da-f-]{16,64})\.(?:xml|odttf|png|jpe?g|svg)$/u;
/** `rId7`, `3A80`, `12.5pt`, `w14 w15`, `{162A2018-…}` */
const number =
  /^(?:-?[\d.]+(?:%|pt|in|cm|mm)?|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8}|rId\w{0,12}|rIdLink\d+|(?:w1\d|wp14)(?: (?:w1\d|wp14))*|\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\})$/u;
/** A word of the language: `center`, `hybridMultilevel`; types of contents. */
const token =
  /^(?:[a-z][a-zA-Z0-9]{0,30}|[a-z]{2,3}-[A-Z]{2}|application\/[\w.+-]+|image\/[\w.+-]+|External|W3CDTF|dcterms:W3CDTF)$/u;

/** True for a value that the language or our own styles give. */
export function isFormalValue(element: string, attribute: string, value: string): boolean {
  if (path.test(value) || /^toc \d$/u.test(value)) return true;
  if (wordy.has(`${element} ${attribute}`)) return formal.has(plain(value)) || /^%?\d?\.?$/u.test(value);
  return number.test(value) || token.test(value);
}
