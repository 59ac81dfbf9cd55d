/** Whether an address leads out of the document the only ways it may: by http, https or mailto, in whatever case. */
export function isOutward(href: string): boolean {
  return /^(?:https?:\/\/|mailto:)/i.test(href);
}
