import type { CSSProperties, Ref } from 'react';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { given } from './given.ts';
import { TextFieldFrame } from './text-field-frame.tsx';
import type { TextFieldFrameProps } from './text-field-frame.tsx';

export interface TextAreaProps extends TextFieldFrameProps {
  readonly placeholder?: string | undefined;
  /** Lines shown while there is less text; 3 if not given. It grows with its text up to twelve. */
  readonly rows?: number;
  /** Serif for what is issued or quoted, sans for the rest. */
  readonly face?: 'ui' | 'doc';
  readonly inputRef?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text; the box grows with them. */
export function TextArea(props: TextAreaProps) {
  const { placeholder, rows = 3, face = 'ui', inputRef, ...rest } = props;
  return (
    <TextFieldFrame {...rest}>
      <AriaTextArea
        className="box"
        data-face={face}
        data-fits
        rows={rows}
        style={{ '--rows': rows } as CSSProperties}
        {...given({ placeholder, ref: inputRef })}
      />
    </TextFieldFrame>
  );
}
