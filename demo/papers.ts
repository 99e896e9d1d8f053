import { PDFDocument, StandardFonts, rgb, type PDFFont } from 'pdf-lib';
import type { Command } from '../src/procedure/commands.js';
import type { DocumentLink } from '../src/procedure/vocabulary.js';

/** A paper of an invented matter, and what it says. */
export interface Paper {
  item: string;
  document: string;
  title: string;
  kind: 'report' | 'attachment';
  paragraphs: string[];
}

/** The papers an agenda names, to be made and sent; and the agenda without the links that lead nowhere. */
export function withPapers(command: Command): { command: Command; papers: Paper[] } {
  if (command.type !== 'agenda.publish') return { command, papers: [] };
  const papers = command.items.flatMap(({ item, title, recommendation, documents = [] }) =>
    documents.map((document): Paper => paperOf(item, document, title, recommendation)),
  );
  const items = command.items.map(({ documents: _, ...item }) => item);
  return { command: { ...command, items }, papers };
}

function paperOf(item: string, { id, title }: DocumentLink, matter: string, recommendation?: string): Paper {
  const isReport = title.startsWith('Saksframlegg');
  const paragraphs = isReport
    ? [
        `Saken gjelder: ${matter}.`,
        'Dette dokumentet er oppdiktet, som alt annet i Skarvøy. Det viser hvordan et saksframlegg kommer til publikum: sendt av sekretæren, kontrollert, og offentlig fra møtet er kunngjort.',
        'Saken har vært på høring. Uttalelsene er vurdert, og vurderingen ligger til grunn for innstillingen.',
        ...(recommendation === undefined ? [] : [`Kommunedirektørens innstilling: ${recommendation}`]),
      ]
    : [`Vedlegg til saken: ${matter}.`, 'Tallene og uttalelsene i dette vedlegget er oppdiktet.'];
  return { item, document: id, title, kind: isReport ? 'report' : 'attachment', paragraphs };
}

const [width, height, margin, size, leading] = [595, 842, 72, 11, 16];

/** The same words give the same bytes, so that a demo begun again sends nothing twice. */
export async function pdfOf({ title, paragraphs }: Pick<Paper, 'title' | 'paragraphs'>): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const day = new Date('2026-11-01T08:00:00.000Z');
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setLanguage('nb-NO');
  document.setCreationDate(day);
  document.setModificationDate(day);
  const [font, bold] = await Promise.all([
    document.embedFont(StandardFonts.Helvetica),
    document.embedFont(StandardFonts.HelveticaBold),
  ]);
  const page = document.addPage([width, height]);
  let y = height - margin;
  page.drawText('SKARVØY KOMMUNE', { x: margin, y, size: 9, font, color: rgb(0.35, 0.35, 0.35) });
  y -= 34;
  for (const line of lines(title, bold, 17)) {
    page.drawText(line, { x: margin, y, size: 17, font: bold });
    y -= 24;
  }
  y -= 8;
  for (const paragraph of paragraphs) {
    for (const line of lines(paragraph, font, size)) {
      page.drawText(line, { x: margin, y, size, font });
      y -= leading;
    }
    y -= 8;
  }
  return document.save();
}

/** Broken where the line is full. */
function lines(text: string, font: PDFFont, at: number): string[] {
  const all: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && font.widthOfTextAtSize(longer, at) > width - 2 * margin) {
      all.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? all : [...all, line];
}
