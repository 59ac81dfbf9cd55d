/** An address as text prints it: with its scheme, or a host's name with a path. */
export const address = /(?:https?:\/\/|www\.)\S+|\b[\w-]{1,63}(?:\.[\w-]{1,63}){1,9}\/\S*/giu;
