/** What an archive says of itself to whoever opens it long after this program is gone. Bokmål first, then English. */
export interface ReadmeFacts {
  title: string;
  from: string | null;
  to: string | null;
  meetings: number;
  entries: number;
  log: string;
  /** Whether everything the public record held is in it, so that an installation can be made of it. */
  whole: boolean;
  formats: string[];
}

export function readme({ title, from, to, meetings, entries, log, whole, formats }: ReadmeFacts): string {
  return `${title}
${from ?? '…'} – ${to ?? '…'}

HVA DETTE ER
Dette er arkivet av politiske møter slik de ble ført i Tribune: ${meetings} møter med ${entries} hendelser. Begynn med
index.html. Alt kan leses uten Tribune og uten nett. Det er lagt i en sekk etter BagIt 1.0 (RFC 8493): mappen data har
innholdet, og listene ved siden av har en kontrollsum for hver fil.
${whole ? 'Hele den offentlige journalen er med, og en ny installasjon kan lages av den (npm run import-archive).' : 'Det er et utvalg. Den offentlige journalen har flere hendelser enn dem som står her.'}

FILENE
index.html              alle møtene, de nyeste først
meetings.csv            det samme som tabell (UTF-8, komma, RFC 4180); «lacking» er hva som manglet da arkivet ble laget
archive.json            hva arkivet omfatter
check.py                et program på tretti linjer som kontrollerer journalen
meetings/<møte>/        ett møte:
  record.ndjson         journalen: én linje (JSON) for hver hendelse, i rekkefølge. Alt annet er laget av den.
  withheld.ndjson       hva som er tatt ut av journalen, når og med hvilken hjemmel (bare der noe er tatt ut)
  minutes.html          møteboken, til å lese · meeting.html: møtet med sakslisten
  minutes.json          møteboken som data · votes.csv: én linje for hver navngitt stemme
  minutes.txt .odt .pdf møteboken som ren tekst, til redigering og til utskrift (PDF/A-2a)
  documents/            saksdokumentene, hver under sin SHA-256 · minutes-versions/: møtebøkene slik de ble utgitt
  losses.json           hva hvert format ikke kan si om møtet
  andre mapper          formater for arkiv og innsyn, med navn etter standarden
Formater i dette arkivet:
${indented(formats)}

SLIK KONTROLLERER DU
1. Filene: «sha256sum -c manifest-sha256.txt» i mappen over denne.
2. Journalen: «python3 check.py meetings/*/record.ndjson» i denne mappen, eller skriv programmet selv:
   Hver linje har index, seq, hash, envelope og disclosures. Konvolutten (envelope) er base64. Hash er SHA-256 av en
   nullbyte og konvoluttens byte, i base64. Konvolutten er JSON: «prev» er hash av møtets hendelse før, «mseq» teller
   fra 1, og «i» er plassen blant alle hendelser i journalen «${log}».
   Hver opplysning (disclosure) hører til konvolutten: SHA-256 av teksten «tribune/disclosure/v1», et linjeskift og
   [salt, path, value] som JSON etter RFC 8785, i base64, står i listen «d». Tall i «d» uten opplysning er fyll, eller
   noe som er tatt ut.
3. Hvem var til stede, hva ble vedtatt: en hendelse har type (i konvolutten) og opplysninger, der path er en
   JSON-peker (RFC 6901). Les dem i rekkefølge, så har du møtet. Personer har id; navnet står ett sted i hvert møte, i
   hendelsen roster.published.

----------------------------------------------------------------------------------------------------------------------

WHAT THIS IS
The archive of council meetings as they were recorded in Tribune: ${meetings} meetings with ${entries} entries. Begin with
index.html. Everything can be read without Tribune and without a network. It is a bag after BagIt 1.0 (RFC 8493): the
folder data holds the contents, the lists beside it a checksum for each file.
${whole ? 'The whole public record is here, and a new installation can be made of it (npm run import-archive).' : 'It is a part. The public record has more entries than those in here.'}

THE FILES
index.html              all meetings, newest first
meetings.csv            the same as a table (UTF-8, commas, RFC 4180); "lacking" is what was missing when it was made
archive.json            what the archive covers
check.py                a program of thirty lines that checks the record
meetings/<meeting>/     one meeting:
  record.ndjson         the record: a line of JSON for each entry, in order. Everything else is made of it.
  withheld.ndjson       what was taken out of the record, when, and on what basis (only where something was)
  minutes.html          the minutes, to read · meeting.html: the meeting with its agenda
  minutes.json          the minutes as data · votes.csv: a line for each vote that carries a name
  minutes.txt .odt .pdf the minutes as plain text, to edit, and to print (PDF/A-2a)
  documents/            the documents, each under its SHA-256 · minutes-versions/: the minutes as they were published
  losses.json           what each format cannot say of the meeting
  other folders         formats for archives and portals, named after their standard
Formats in this archive:
${indented(formats)}

HOW TO CHECK
1. The files: "sha256sum -c manifest-sha256.txt" in the folder above this one.
2. The record: "python3 check.py meetings/*/record.ndjson" in this folder, or write the program yourself:
   Each line has index, seq, hash, envelope and disclosures. The envelope is base64. The hash is the SHA-256 of a zero
   byte and the envelope's bytes, in base64. The envelope is JSON: "prev" is the hash of the meeting's entry before it,
   "mseq" counts from 1, and "i" is the place among all entries of the record "${log}".
   Each disclosure belongs to the envelope: the SHA-256 of the text "tribune/disclosure/v1", a line feed and
   [salt, path, value] as JSON after RFC 8785, in base64, stands in the list "d". What stands in "d" without a
   disclosure is padding, or something that was taken out.
3. Who was there, what was decided: an entry has a type (in the envelope) and disclosures, whose path is a JSON pointer
   (RFC 6901). Read them in order and you have the meeting. People have ids; a name stands in one place per meeting,
   in the entry roster.published.
`;
}

const indented = (names: string[]): string => names.map((name) => `  ${name}`).join('\n');

/**
 * Checks records with nothing but Python's own library. JSON with sorted keys and no blanks is RFC 8785 for what is in a
 * record: texts, whole numbers, lists and objects whose keys are ASCII.
 */
export const checkProgram = `#!/usr/bin/env python3
# Checks that each record.ndjson holds together: python3 check.py meetings/*/record.ndjson
import base64, hashlib, json, sys

def digest(data):
    return base64.b64encode(hashlib.sha256(data).digest()).decode()

wrong = 0
for name in sys.argv[1:]:
    before, number = None, 0
    for line in open(name, encoding="utf-8"):
        entry = json.loads(line)
        envelope = base64.b64decode(entry["envelope"])
        told = json.loads(envelope)
        number += 1
        faults = []
        if digest(b"\\0" + envelope) != entry["hash"]:
            faults.append("has another hash")
        if told["prev"] != before or told["mseq"] != number:
            faults.append("does not follow the one before it")
        for said in entry["disclosures"]:
            text = json.dumps([said["salt"], said["path"], said["value"]],
                              ensure_ascii=False, sort_keys=True, separators=(",", ":"))
            mark = digest(("tribune/disclosure/v1\\n" + text).encode("utf-8"))
            if mark != said["digest"] or mark not in told["d"]:
                faults.append("does not hold " + said["path"])
        for fault in faults:
            print(name, "entry", number, fault)
        wrong += len(faults)
        before = entry["hash"]
print("wrong:", wrong)
sys.exit(1 if wrong else 0)
`;
