import { CaptureTag, type Context } from 'liquidjs';
import { MarkdownValue } from '../values/markdown-value.ts';

/** `{% capture name %}…{% endcapture %}`: keeps the Markdown with the facts its parts came from. */
export class MarkedCaptureTag extends CaptureTag {
  override *render(context: Context): Generator<unknown, void, string> {
    const markdown = yield this.liquid.renderer.renderTemplates(this.templates, context);
    context.bottom()[this.variable] = new MarkdownValue(markdown);
  }
}
