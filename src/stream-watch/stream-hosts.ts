/** Which hosts a body's streams may come from, beside those of the whole installation. The registry keeps the list. */
export abstract class StreamHosts {
  abstract of(body: string): Promise<readonly string[]>;
}
