import { XmlDocument, XmlElement } from 'libxml2-wasm';
import { sizeOf } from '../../../src/archiving/exports/source.js';
import { sha256, textOf } from './source.js';

/**
 * The rules that Arkade 5 (2.12), the test program of the Norwegian archives, tests a deposit by, as far as a deposit of
 * meetings meets them. Arkade itself cannot run here. Each fault begins with the number of the test.
 */
export function noarkFaults(files: Map<string, string | Uint8Array>): string[] {
  const faults: string[] = [];
  const text = (name: string): string => {
    const found = files.get(name);
    if (found === undefined) faults.push(`N5.01 ${name} is not there`);
    return found === undefined ? '<nothing/>' : textOf(found);
  };
  const structure = read(text('arkivstruktur.xml'));
  const changes = read(text('endringslogg.xml'));
  const extract = read(text('arkivuttrekk.xml'));

  const named = extract.filter(({ name, attributes }) => name === 'property' && attributes['name'] === 'file');
  for (const file of named) {
    const inside = extract.filter(({ path }) => path.startsWith(`${file.path}/`));
    const value = (property: string) =>
      inside.find(({ name, parent }) => name === 'value' && parent?.attributes['name'] === property)?.text ?? '';
    const content = text(value('name'));
    const checksum = inside.find(
      ({ name, parent }) =>
        name === 'value' &&
        parent?.attributes['name'] === 'value' &&
        parent.parent?.parent?.attributes['name'] === 'checksum',
    );
    if (checksum?.text !== sha256(content)) faults.push(`N5.02 ${value('name')} is not what its checksum says`);
  }
  for (const schema of ['addml.xsd', 'arkivstruktur.xsd', 'endringslogg.xsd', 'metadatakatalog.xsd'])
    if (!files.has(schema)) faults.push(`N5.03 ${schema} does not go along`);

  const all = (name: string) => structure.filter((one) => one.name === name);
  const documented = (element: string) => {
    const count = extract.find(
      ({ name, text: said, parent }) =>
        name === 'value' && said === element && parent?.attributes['name'] === 'numberOfOccurrences',
    );
    const inside = extract.filter(({ path }) => count?.parent && path.startsWith(`${count.parent.path}/`));
    return Number(inside.find(({ name, parent }) => name === 'value' && parent?.attributes['name'] === 'value')?.text);
  };
  if (documented('mappe') !== all('mappe').length) faults.push('N5.10 the number of folders is another');
  if (documented('registrering') !== all('registrering').length) faults.push('N5.16 the number of records is another');
  const flag = (name: string) =>
    extract.find((one) => one.name === 'value' && one.parent?.attributes['name'] === name)?.text ?? '';

  for (const { text: status } of all('arkivdelstatus'))
    if (status !== 'Avsluttet periode') faults.push(`N5.05 the part is ${status}`);
  for (const { text: status } of all('dokumentstatus'))
    if (status !== 'Dokumentet er ferdigstilt') faults.push(`N5.25 a document is ${status}`);
  for (const { name, text: said } of structure)
    if (name.endsWith('Dato') && Number.isNaN(Date.parse(said))) faults.push(`N5.27 ${name} is ${said}`);

  const onDisk = [...files.keys()].filter((name) => name.startsWith('DOKUMENT/'));
  if (Number(flag('antallDokumentfiler')) !== onDisk.length) faults.push('N5.28 the number of documents is another');
  const referred = new Set<string>();
  for (const object of all('dokumentobjekt')) {
    const of = (name: string) => structure.find((one) => one.name === name && one.parent === object)?.text ?? '';
    const path = of('referanseDokumentfil');
    referred.add(path);
    if (of('format') !== path.split('.').pop()) faults.push(`N5.29 ${path} is said to be ${of('format')}`);
    const content = files.get(path);
    if (content === undefined) {
      faults.push(`N5.32 ${path} is not there`);
      continue;
    }
    if (of('sjekksum') !== sha256(content)) faults.push(`N5.30 ${path} is not what its checksum says`);
    if (Number(of('filstoerrelse')) !== sizeOf(content)) faults.push(`N5.30 ${path} is not as long as said`);
    if (content.length === 0) faults.push(`N5.64 ${path} is empty`);
  }
  for (const path of onDisk) if (!referred.has(path)) faults.push(`N5.33 ${path} is in no record`);

  const ids = all('systemID').map((one) => one.text);
  for (const [index, id] of ids.entries()) if (ids.indexOf(id) !== index) faults.push(`N5.47 ${id} stands twice`);
  const known = new Set(ids);
  for (const { name, text: said } of structure)
    if (/^referanse(Til|Fra|Forrige|Neste|Arkivdel)/u.test(name) && !known.has(said))
      faults.push(`N5.48 ${said} leads nowhere`);
  const entries = changes.filter(({ name }) => name === 'endring');
  if (entries.length === 0) faults.push('N5.61 there is no change');
  for (const { name, text: said } of changes)
    if (name === 'referanseArkivenhet' && !known.has(said)) faults.push(`N5.62 ${said} leads nowhere`);

  const shielded = all('skjerming').length > 0;
  if (flag('inneholderSkjermetInformasjon') !== String(shielded))
    faults.push('N5.42 what is said of shielding is not so');
  for (const list of [structure, changes])
    for (const { name, text: said, children } of list)
      if (children === 0 && said.trim() === '') faults.push(`N5.63 ${name} is empty`);
  return faults;
}

interface Node {
  name: string;
  /** Of its own, not of what is inside it. */
  text: string;
  attributes: Record<string, string>;
  children: number;
  parent: Node | null;
  /** Where it stands, as the numbers of its ancestors. */
  path: string;
}

/** Every element of a document in one list, which is easier to ask than a tree. */
function read(xml: string): Node[] {
  const document = XmlDocument.fromString(xml);
  const list: Node[] = [];
  const walk = (element: XmlElement, parent: Node | null, path: string) => {
    const children: XmlElement[] = [];
    for (let child = element.firstChild; child; child = child.next)
      if (child instanceof XmlElement) children.push(child);
    const node: Node = {
      name: element.name,
      text: children.length === 0 ? element.content : '',
      attributes: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
      children: children.length,
      parent,
      path,
    };
    list.push(node);
    children.forEach((child, index) => walk(child, node, `${path}/${index}`));
  };
  walk(document.root, null, '0');
  document.dispose();
  return list;
}
