import type { WriteStream } from 'node:tty';

/** Where progress is shown: a terminal gets a bar that moves, anything else a line now and then. */
export type Screen = Pick<NodeJS.WriteStream, 'write'> & Partial<Pick<WriteStream, 'isTTY' | 'columns'>>;

export class Progress {
  private shown = '';
  private lastTenth = -1;

  constructor(
    private readonly screen: Screen,
    private readonly total: number,
  ) {}

  /** `what` says what is being done, in a few words. */
  at(done: number, what: string): void {
    const share = this.total === 0 ? 1 : done / this.total;
    const count = `${done}/${this.total}`;
    if (!this.screen.isTTY) {
      const tenth = Math.floor(share * 10);
      if (tenth > this.lastTenth)
        this.screen.write(`${String(Math.round(share * 100)).padStart(3)} % ${count} ${what}\n`);
      this.lastTenth = Math.max(tenth, this.lastTenth);
      return;
    }
    const width = 30;
    const full = Math.round(share * width);
    const line = `${'█'.repeat(full)}${'░'.repeat(width - full)} ${count} ${what}`.slice(
      0,
      (this.screen.columns ?? 80) - 1,
    );
    if (line === this.shown) return;
    this.shown = line;
    this.screen.write(`\r\u001b[2K${line}`);
  }

  /** Leaves the bar where it is and goes on below it. */
  end(): void {
    if (this.screen.isTTY && this.shown !== '') this.screen.write('\n');
    this.shown = '';
  }
}
