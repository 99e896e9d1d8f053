import type { ReadyAnswer } from '../platform/ready-answer.js';

/** Files kept ready, of whatever meeting and kind: a long set of minutes takes half a megabyte, a package a whole one. */
const mostKept = 40;

/** Each file is made once, until it has another tag, however many ask for it meanwhile. */
export class ReadyFiles {
  private readonly ready = new Map<string, { tag: string; answer: Promise<ReadyAnswer> }>();

  /** @param name of what stands in its place when the record moves; `tag` names exactly these bytes */
  async get(name: string, tag: string, make: () => Promise<ReadyAnswer>): Promise<ReadyAnswer> {
    const known = this.ready.get(name);
    const kept = known?.tag === tag ? known : { tag, answer: make() };
    // What was asked for last goes last.
    this.ready.delete(name);
    this.ready.set(name, kept);
    if (this.ready.size > mostKept) this.ready.delete(this.ready.keys().next().value!);
    try {
      return await kept.answer;
    } catch (error) {
      if (this.ready.get(name) === kept) this.ready.delete(name);
      throw error;
    }
  }
}
