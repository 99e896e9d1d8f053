/** What is wrong with a log file, and on which line (the header is line 1). Never repeats what the file said. */
export class LogError extends Error {
  constructor(
    readonly line: number,
    readonly problem: string,
  ) {
    super(`line ${line}: ${problem}`);
  }
}
