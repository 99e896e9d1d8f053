/** The part of m3u8-parser that we read; the package brings no types. */
declare module 'm3u8-parser' {
  export class Parser {
    push(text: string): void;
    end(): void;
    manifest: {
      mediaSequence?: number;
      targetDuration?: number;
      endList?: boolean;
      segments?: { uri?: string; duration?: number }[];
      playlists?: { uri?: string }[];
      skip?: { skippedSegments?: number };
    };
  }
}
