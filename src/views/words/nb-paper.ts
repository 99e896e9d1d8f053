/** Bokmål on paper: what a document says that its page does not. */
export const nbPaper = {
  upTo: (entry: number) => `loggen til og med nr. ${entry}`,
  fullTitle: (title: string) => `${title} – fullstendig`,
  notForAll: 'Ikke for alle: unntatt offentlighet',
  madeFrom: (when: string) => `Laget av møteloggen slik den var ${when}.`,
  page: 'Side',
  ofPages: 'av',
  files: 'Last ned møteboken',
  filePdf: 'PDF (til utskrift og arkiv)',
  fileJson: 'JSON',
  fileOdt: 'ODT (til redigering)',
  fileText: 'ren tekst',
  struck: 'strøket',
  added: 'lagt til',
  preliminary: (n: number) => `Foreløpig møtebok, versjon ${n}. Ikke godkjent da den ble satt opp`,
  corrected: (n: number) => `Rettet møtebok, versjon ${n}. Ikke godkjent da den ble satt opp`,
};
