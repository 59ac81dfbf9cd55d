import { splitMarks, stripMarks } from '../marks.ts';
import { TemplateValue } from './template-value.ts';

/** Markdown that prints as it is, marks and all: a citation, or what a template has captured. */
export class MarkdownValue extends TemplateValue {
  readonly markdown: string;

  constructor(markdown: string) {
    super();
    this.markdown = markdown;
  }

  get facts(): readonly string[] {
    return [...new Set(splitMarks(this.markdown).flatMap((part) => part.facts))];
  }

  field(name: string | number): unknown {
    return name === 'size' ? this.printed().length : undefined;
  }

  printed(): string {
    return stripMarks(this.markdown);
  }

  override valueOf(): string {
    return this.printed();
  }
}
