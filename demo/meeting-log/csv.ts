/** Reads RFC 4180: rows by column name, fields as they were before they were made harmless to spreadsheets. */
export function readCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quoted) {
      if (character === '"' && text.charAt(at + 1) === '"') {
        field += '"';
        at += 1;
      } else if (character === '"') quoted = false;
      else field += character;
    } else if (character === '"') quoted = true;
    else if (character === ',') {
      row.push(field);
      field = '';
    } else if (character === '\n') {
      rows.push([...row, field]);
      row = [];
      field = '';
    } else if (character !== '\r') field += character;
  }
  if (field !== '' || row.length > 0) rows.push([...row, field]);
  const [columns = [], ...rest] = rows;
  return rest.map((fields) => Object.fromEntries(columns.map((column, index) => [column, tame(fields[index] ?? '')])));
}

/** An apostrophe before what a spreadsheet would run as a formula is not part of the text. */
const tame = (field: string): string => field.replace(/(?<=^|[;\t\r\n]["\s]*)'(?=[=+\-@\t\r])/gu, '');
