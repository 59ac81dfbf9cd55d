/** In the page: what the element with the focus is called, as assistive technology reads it. */
export function nameOfFocused(): string {
  const element = document.activeElement ?? document.body;
  const labels =
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(' ');
  const parts = [...ids.map((id) => document.getElementById(id)), ...(labels ?? [])];
  const words = new Set(parts.map((part) => part?.textContent.trim() ?? ''));
  const name = element.getAttribute('aria-label') ?? [...words].join(' ');
  return (name.trim() === '' ? element.textContent : name).trim();
}

/**
 * In the page: `seen` where a user sees what has the focus, else that element. It has a ring in the colour of the focus, or
 * the part of it that stands for it does; a caret in prose, the only field of a dialog and a dialog itself are seen as such.
 */
export function howFocusShows(): string {
  const element = document.activeElement ?? document.body;
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = 'var(--focus)';
  const colour = getComputedStyle(probe).color;
  probe.remove();
  const hasRing = (one: Element): boolean => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(one);
    const isOutlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor === colour;
    return isOutlined || boxShadow.includes(colour);
  };
  const around = (one: Element | null, depth: number): Element[] =>
    one === null || depth === 0 ? [] : [one, ...around(one.parentElement, depth - 1)];
  const active = document.getElementById(element.getAttribute('aria-activedescendant') ?? '');
  const inLabel = element.closest('label')?.querySelectorAll('*') ?? [];
  const isLit =
    element.matches('[role^="menuitem"], [role="option"]') &&
    getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)';
  const isOnlyField =
    element.matches('.scrim [role="dialog"] input') && document.querySelectorAll('.scrim input').length === 1;
  const seenAsSuch = '[contenteditable="true"], [role="dialog"], [role="alertdialog"]';
  const parts = [...around(element, 4), ...inLabel, ...around(active, 1)];
  const isSeen = isLit || isOnlyField || element.matches(seenAsSuch) || parts.some(hasRing);
  return isSeen && element !== document.body ? 'seen' : element.outerHTML.slice(0, 200);
}
