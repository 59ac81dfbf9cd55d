import { useSyncExternalStore } from 'react';

/** The height of a row in pixels, as the density set for the window has it. */
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
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--row')) || 32;
}
