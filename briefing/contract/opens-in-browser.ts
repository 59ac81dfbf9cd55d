/** Whether an address may be handed to the system's browser: by https alone, which nobody on the way can read or change. */
export function opensInBrowser(address: string): boolean {
  return /^https:\/\/[^\s/]/i.test(address);
}
