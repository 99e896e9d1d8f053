/**
 * Draws, and leaves the keyboard where it was. What had the focus may be gone afterwards (the link to an item that was next
 * and is now being dealt with): then the nearest part around it that is still there takes it, so that the next press of Tab
 * goes on from that place and not from the top of the page. A part takes it silently: nothing scrolls.
 */
export function keepingFocus(root: HTMLElement, draw: () => void): void {
  const before = document.activeElement;
  const around: HTMLElement[] = [];
  if (before !== null && root.contains(before))
    for (let part = before.parentElement; part !== null; part = part.parentElement) around.push(part);
  draw();
  if (around.length === 0 || (before?.isConnected && document.activeElement === before)) return;
  const kept = around.find((part) => part.isConnected);
  if (kept === undefined || kept === document.body) return;
  kept.tabIndex = -1;
  kept.focus({ preventScroll: true });
}
