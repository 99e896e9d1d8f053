import { PDFBool, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef } from 'pdf-lib';

/**
 * Typst exports one standard at a time, and what it writes as PDF/A-2a already is what PDF/UA-1 (ISO 14289-1) asks for;
 * it only does not say so. Two things are added: the claim in the document's metadata, with the description of that
 * claim that PDF/A demands (ISO 19005-2, 6.6.2.3), and that a reader's window shows the title instead of a file name.
 * There may be one bag of such descriptions only, so ours goes into the one that is there.
 *
 * @throws Error where the metadata do not look as expected: a document that claims what it is not must not leave.
 */
export async function claimAccessible(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { catalog, context } = document;
  const reference = catalog.get(PDFName.of('Metadata'));
  const metadata = context.lookup(reference);
  if (!(reference instanceof PDFRef) || !(metadata instanceof PDFRawStream))
    throw new Error('The typeset document has no metadata.');
  const said = Buffer.from(metadata.contents).toString('utf8');
  const bag = '<pdfaExtension:schemas><rdf:Bag>';
  const claim = '<pdfaid:part>';
  if (said.split(bag).length !== 2 || said.split(claim).length !== 2 || said.includes('pdfuaid'))
    throw new Error('The typeset document’s metadata are not the ones we know how to add to.');
  const added = said
    .replace(bag, () => bag + claimDescribed)
    .replace(claim, () => `<pdfuaid:part xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">1</pdfuaid:part>${claim}`);
  const contents = Buffer.from(added, 'utf8');
  const dictionary = metadata.dict.clone(context);
  dictionary.set(PDFName.of('Length'), context.obj(contents.length));
  context.assign(reference, PDFRawStream.of(dictionary, contents));
  const preferences = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict) ?? context.obj({});
  preferences.set(PDFName.of('DisplayDocTitle'), PDFBool.True);
  catalog.set(PDFName.of('ViewerPreferences'), preferences);
  return document.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}

const claimDescribed = [
  '<rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289 the document conforms to</pdfaProperty:description>',
  '<pdfaProperty:name>part</pdfaProperty:name>',
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>',
].join('');
