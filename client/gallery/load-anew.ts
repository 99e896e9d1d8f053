const spreadMs = 20_000;

/**
 * This page is older than what the house now says. Loads it anew, once for each edition of the record: a page that is
 * still too old after that is left standing, and says that it is not live.
 */
export function loadAnewOnce(epoch: string, withinMs = spreadMs): void {
  const key = `tribune-anew-${epoch}`;
  try {
    if (sessionStorage.getItem(key) !== null) return;
    sessionStorage.setItem(key, 'yes');
  } catch {
    // Where nothing may be kept we could not know that it was tried already.
    return;
  }
  setTimeout(() => location.reload(), Math.random() * withinMs);
}
