/** Takes the exit code of the command that ran. */
export type Ended = (code: number) => void;
