/** The one channel between a window and the machine. */
export const bridgeChannel = 'attache:call';
