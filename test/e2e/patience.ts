/** For machines that are busy; what comes at once is seen at once. */
export const patience = { timeout: 20_000 };
