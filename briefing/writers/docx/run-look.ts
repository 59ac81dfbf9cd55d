import type * as docx from 'docx';

/** How a run differs from its paragraph. */
export type RunLook = Pick<docx.IRunOptions, 'style' | 'bold' | 'italics'>;
