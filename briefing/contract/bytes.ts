/** The most bytes that one upload may have. */
export const mostBytes = 64 * 1024 * 1024;

/** Where the window takes and puts bytes: `POST /bytes` answers an id, `GET /bytes/ID` gives those of an id, once. */
export const bytesPath = '/bytes';
