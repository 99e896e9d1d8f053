/** One at a time per meeting, in the order of asking. What fails lets the next one in. */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>();

  take<T>(meeting: string, work: () => Promise<T>): Promise<T> {
    const turn = (this.last.get(meeting) ?? Promise.resolve()).then(work, work);
    const ended = turn.then(
      () => undefined,
      () => undefined,
    );
    this.last.set(meeting, ended);
    void ended.then(() => {
      if (this.last.get(meeting) === ended) this.last.delete(meeting);
    });
    return turn;
  }
}
