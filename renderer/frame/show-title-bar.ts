import type { Surroundings } from '../../briefing/contract/window-calls.ts';

/** Makes the first line of the window its title bar where the system shows none: there its buttons stand in the window. */
export function showTitleBar({ shell, platform }: Pick<Surroundings, 'shell' | 'platform'>): void {
  if (shell === 'electron' && platform === 'macos') document.documentElement.dataset['titleBar'] = 'inset';
}
