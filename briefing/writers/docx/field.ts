import * as docx from 'docx';
import type { RunLook } from './run-look.ts';

/**
 * A field with the value it shows until Word works it out again. The instruction is the writer's own: no text of a
 * user ever becomes part of a field, which Word would run.
 */
export function field(
  instruction: string,
  cached: string,
  look: RunLook = {},
): readonly docx.ParagraphChild[] {
  return [...fieldStart(instruction, look), new docx.TextRun({ ...look, text: cached }), fieldEnd(look)];
}

/** The beginning of a field whose value is what follows, up to {@link fieldEnd}. */
export function fieldStart(instruction: string, look: RunLook = {}): readonly docx.ParagraphChild[] {
  const children = [fieldCharacter('begin'), new Instruction(instruction), fieldCharacter('separate')];
  return [new docx.TextRun({ ...look, children })];
}

/** The end of a field begun by {@link fieldStart}. */
export function fieldEnd(look: RunLook = {}): docx.ParagraphChild {
  return new docx.TextRun({ ...look, children: [fieldCharacter('end')] });
}

function fieldCharacter(type: 'begin' | 'separate' | 'end'): docx.XmlComponent {
  return new docx.BuilderElement({
    name: 'w:fldChar',
    attributes: { type: { key: 'w:fldCharType', value: type } },
  });
}

class Instruction extends docx.XmlComponent {
  constructor(instruction: string) {
    super('w:instrText');
    this.root.push(new docx.NextAttributeComponent({ space: { key: 'xml:space', value: 'preserve' } }));
    this.root.push(` ${instruction} `);
  }
}
