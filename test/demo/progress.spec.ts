import { describe, expect, it } from '@jest/globals';
import { Progress } from '../../demo/meeting-log/progress.js';

function shown(terminal: boolean, total: number, columns = 60): string {
  let text = '';
  const screen = { write: (part: string | Uint8Array) => ((text += String(part)), true), isTTY: terminal, columns };
  const progress = new Progress(screen, total);
  for (let done = 0; done <= total; done += 1) progress.at(done, 'line 12 vote.call');
  progress.end();
  return text;
}

describe('How far a replay has come', () => {
  it('is a bar that moves in a terminal, never wider than it', () => {
    const text = shown(true, 40);
    expect(text).toContain('███');
    expect(text.endsWith('\n')).toBe(true);
    for (const line of text.trimEnd().split('\r')) expect(line.replace('\u001b[2K', '').length).toBeLessThan(60);
  });

  it('is a line for each tenth in a file', () => {
    const lines = shown(false, 400).trimEnd().split('\n');
    expect(lines).toHaveLength(11);
    expect(lines[0]).toBe('  0 % 0/400 line 12 vote.call');
    expect(lines.at(-1)).toBe('100 % 400/400 line 12 vote.call');
  });
});
