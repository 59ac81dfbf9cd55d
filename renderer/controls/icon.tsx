import type { IconName } from './icon-name.ts';

export interface IconProps {
  readonly name: IconName;
  /** In pixels; 16 if not given. */
  readonly size?: 12 | 14 | 24 | undefined;
  /** What it says where it stands alone. Beside words it is left out, and the icon is hidden from readers. */
  readonly label?: string | undefined;
  readonly tone?: 'error' | 'warning' | 'note' | 'done' | 'quiet' | undefined;
}

const tones = {
  error: 'is-error',
  warning: 'is-warning',
  note: 'is-note',
  done: 'is-done',
  quiet: 'quiet',
} as const;

/** A small drawing in the colour of the text beside it. */
export function Icon({ name, size, label, tone }: IconProps) {
  const sized = size === undefined ? '' : ` icon-${size}`;
  const toned = tone === undefined ? '' : ` ${tones[tone]}`;
  const className = `icon icon-${name}${sized}${toned}`;
  if (label === undefined) return <i className={className} aria-hidden="true" />;
  return <i className={className} role="img" aria-label={label} />;
}
