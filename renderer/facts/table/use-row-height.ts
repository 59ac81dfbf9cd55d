import { useSyncExternalStore } from 'react';

/** The height of a row in pixels, as the density and the size set for the window have it. */
export function useRowHeight(): number {
  return useSyncExternalStore(listen, read);
}

function listen(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-density', 'style'],
  });
  return () => observer.disconnect();
}

function read(): number {
  const style = getComputedStyle(document.documentElement);
  const row = style.getPropertyValue('--row');
  const unit = row.endsWith('rem') ? Number.parseFloat(style.fontSize) : 1;
  return Number.parseFloat(row) * unit || 32;
}
