/** For machines that are busy; what comes at once is seen at once. In milliseconds. */
export const patience = { timeout: 45_000, interval: 25 };
