import {
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';

function cell(words: string): TableCell {
  return new TableCell({ children: [new Paragraph(words)] });
}

/** A house file as the docx library writes one: rows of tags, a numbered list of its own, two sections. */
export function libraryHouse(): Promise<Uint8Array> {
  const listed = { reference: 'house', level: 0 };
  const rows = [
    new TableRow({ tableHeader: true, children: ['Fact', 'Place'].map(cell) }),
    new TableRow({ children: [cell('{% for fact in facts %}'), cell('')] }),
    new TableRow({
      cantSplit: true,
      children: [cell('{{ fact.statement }}{{ fact | cite }}'), cell('{{ fact.place }}')],
    }),
    new TableRow({ children: [cell('{% endfor %}'), cell('')] }),
  ];
  const document = new Document({
    title: 'House template',
    creator: 'Somebody of the past',
    styles: {
      default: {
        heading1: { run: { color: '1F3864', bold: true, size: 28 } },
        document: { run: { font: 'Liberation Sans', size: 21, language: { value: 'en-GB' } } },
      },
      paragraphStyles: [
        { id: 'Body', name: 'Body Text', basedOn: 'Normal', paragraph: { spacing: { after: 120 } } },
        { id: 'HouseTitle', name: 'House Title', basedOn: 'Normal', run: { size: 40, bold: true } },
      ],
    },
    numbering: {
      config: [
        {
          reference: 'house',
          levels: [{ level: 0, format: 'decimal', text: '§ %1', alignment: 'start' }],
        },
      ],
    },
    sections: [
      {
        properties: { titlePage: true },
        headers: { default: new Header({ children: [new Paragraph('{{ title }}')] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [new TextRun('{{ marking }} '), new TextRun({ children: [PageNumber.CURRENT] })],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ style: 'HouseTitle', children: [new TextRun('{{ title }}')] }),
          new Paragraph({ heading: 'Heading1', text: 'What is known' }),
          new Paragraph('{% for fact in facts limit: 3 %}'),
          new Paragraph({
            numbering: listed,
            children: [new TextRun({ text: '{{ fact.statement }}{{ fact | cite }}', italics: true })],
          }),
          new Paragraph('{% endfor %}'),
          new Table({ rows }),
          new Paragraph('{% slot "bottom_line" %}'),
        ],
      },
      { children: [new Paragraph('{{ body }}')] },
    ],
  });
  return Packer.toBuffer(document).then((bytes) => new Uint8Array(bytes));
}
