import { PDFDocument, PDFName, PDFString, rgb, StandardFonts } from 'pdf-lib';
import yazl from 'yazl';
import { controlDigits } from '../../src/contract/national-ids.js';

/** Files made up for tests; whoever is named in them does not exist. */

export interface PdfWishes {
  /** Lines of each page. */
  pages?: string[][];
  author?: string;
  script?: boolean;
  launch?: boolean;
  attachment?: boolean;
  comment?: string;
  /** Painted in black over the text of the first page. */
  blackBox?: boolean;
  /** White on white on the first page. */
  whiteText?: string;
  /** White on a black bar, as headings are. */
  whiteOnBlack?: string;
}

export async function madePdf(wishes: PdfWishes = {}): Promise<Buffer> {
  const { pages = [['Saksframlegg', 'Kommunedirektørens innstilling']] } = wishes;
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const lines of pages) {
    const page = document.addPage([595, 842]);
    lines.forEach((line, place) => page.drawText(line, { x: 60, y: 760 - place * 24, size: 12, font }));
  }
  const first = document.getPage(0);
  if (wishes.blackBox) first.drawRectangle({ x: 50, y: 752, width: 400, height: 24, color: rgb(0, 0, 0) });
  if (wishes.whiteText !== undefined)
    first.drawText(wishes.whiteText, { x: 60, y: 200, size: 12, font, color: rgb(1, 1, 1) });
  if (wishes.whiteOnBlack !== undefined) {
    first.drawRectangle({ x: 50, y: 290, width: 400, height: 30, color: rgb(0, 0, 0) });
    first.drawText(wishes.whiteOnBlack, { x: 60, y: 300, size: 12, font, color: rgb(1, 1, 1) });
  }
  if (wishes.author !== undefined) document.setAuthor(wishes.author);
  if (wishes.script) document.addJavaScript('greeting', 'app.alert(1)');
  if (wishes.attachment) await document.attach(Buffer.from('inside'), 'inside.txt', { mimeType: 'text/plain' });
  const { context } = document;
  if (wishes.launch)
    document.catalog.set(
      PDFName.of('OpenAction'),
      context.register(context.obj({ Type: 'Action', S: 'Launch', F: PDFString.of('calc.exe') })),
    );
  if (wishes.comment !== undefined) {
    const note = context.register(
      context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [20, 20, 40, 40], Contents: PDFString.of(wishes.comment) }),
    );
    first.node.set(PDFName.of('Annots'), context.obj([note]));
  }
  return Buffer.from(await document.save());
}

export async function madeZip(entries: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, content] of Object.entries(entries))
    zip.addBuffer(Buffer.from(content as string), name, { compress: name !== 'mimetype' });
  zip.end();
  const parts: Buffer[] = [];
  for await (const part of zip.outputStream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

export const madeOdt = (body: string, more: Record<string, string> = {}): Promise<Buffer> =>
  madeZip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'META-INF/manifest.xml': '<manifest:manifest/>',
    ...more,
  });

export const madeDocx = (body: string, more: Record<string, string> = {}): Promise<Buffer> =>
  madeZip({
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': '<Relationships/>',
    'word/document.xml': `<w:document><w:body><w:p>${body}</w:p></w:body></w:document>`,
    ...more,
  });

/** A grey point, with a place where it was taken if that is wished. */
export function madePng(width = 1, height = 1): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', Buffer.from('78da63f80f0001010100', 'hex')),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  // Nobody here reads the check sum.
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
}

export function madeJpeg({ gps = false } = {}): Buffer {
  const tiff = Buffer.from('49492a000800000001002588040001000000000000000000', 'hex');
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const frame = Buffer.from('0800100020010111', 'hex');
  const segment = (marker: number, data: Buffer) => {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(data.length + 2);
    return Buffer.concat([Buffer.from([0xff, marker]), length, data]);
  };
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...(gps ? [segment(0xe1, exif)] : []),
    segment(0xc0, frame),
    Buffer.from([0xff, 0xda, 0x00, 0x02, 0x00, 0xff, 0xd9]),
  ]);
}

/** An identity number with right control digits, of a day and a running number; the next one where those give none. */
export function madeId(day = '010190', from = 100): string {
  for (let number = from; ; number++) {
    const nine = Array.from(`${day}${number}`, Number);
    const control = controlDigits(nine);
    if (control) return `${nine.join('')}${control.join('')}`;
  }
}
