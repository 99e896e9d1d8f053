/**
 * A page of the gallery as a file that opens from a disk: nothing in it runs, nothing is loaded from elsewhere, and what
 * leads to another page of the same archive leads to its file.
 * @param html as `renderPage` gives it; text of the record is escaped in it, so that tags can be told from words
 * @param fileOf where the page of an address (a path without its query) lies, from the folder of this file, or null
 * @param origin where everything else is to be found as long as the house stands, without a slash at the end
 */
export function staticCopy(html: string, fileOf: (path: string) => string | null, origin: string): string {
  return html
    .replaceAll(/<script\b[^>]*>.*?<\/script>/gs, '')
    .replaceAll(/<noscript>.*?<\/noscript>/gs, '')
    .replaceAll(/<form\b.*?<\/form>/gs, '')
    .replaceAll(/<nav\b[^>]*class="(?:ways|languages)"[^>]*>.*?<\/nav>/gs, '')
    .replaceAll(/<link rel="(?:modulepreload|alternate)"[^>]*>/g, '')
    .replaceAll(/<(?:video|audio|iframe)\b.*?<\/(?:video|audio|iframe)>/gs, '')
    .replaceAll(/(\s)(href|src)="(\/[^"]*)"/g, (_, space: string, name: string, address: string) => {
      const { path, fragment } = partsOf(address);
      const file = fileOf(path);
      return `${space}${name}="${file === null ? origin + address : file + fragment}"`;
    });
}

function partsOf(address: string): { path: string; fragment: string } {
  const [whole = '', fragment] = address.split('#');
  return { path: whole.split('?')[0] ?? '', fragment: fragment === undefined ? '' : `#${fragment}` };
}
