/** Rung when something was written to the private log. Listeners read the log for themselves, so a missed ring costs only time. */
export abstract class Bell {
  abstract ring(): void;
}
