import type { Share } from '../../../procedure/share.js';
import type { ClosingGround } from '../../../procedure/vocabulary.js';
import type { BookWords } from './book-words.js';

const parts: Record<string, string> = {
  '1/4': 'ein firedel',
  '1/3': 'ein tredel',
  '2/5': '40 prosent',
  '1/2': 'halvparten',
  '2/3': 'to tredelar',
  '9/10': '90 prosent',
};

const part = ({ numerator, denominator }: Pick<Share, 'numerator' | 'denominator'>): string =>
  parts[`${numerator}/${denominator}`] ?? `${numerator}/${denominator}`;

function share({ numerator, denominator, moreThan }: Share): string {
  if (numerator === 0) return 'minst éin';
  if (numerator === denominator) return 'alle';
  return `${moreThan ? 'meir enn' : 'minst'} ${part({ numerator, denominator })}`;
}

const yesNo = (yes: boolean) => (yes ? 'Ja' : 'Nei');
const list = (items: string[], none: string) => (items.length === 0 ? none : items.join(', '));
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const days = (count: number | null) => (count === null ? 'ikkje fastsett i tal' : `${count} dagar`);

const whole = { cast: 'røystene', members: 'medlemene', attending: 'medlemene som møter' };
const matters = {
  'suspend-mayor': 'suspendere ordføraren',
  'remove-mayor': 'ta frå ordføraren vervet',
  'introduce-parliamentarism': 'innføre parlamentarisk styreform',
  'no-confidence-same-day': 'røyste over mistillit same dag',
  'document-access': 'krevje innsyn i dokument',
  'polling-hours': 'lengre opningstid ved val',
  'put-off-by-minority': 'utsetje saka eller sende ho tilbake etter krav frå eit mindretal',
  'extra-election': 'ekstraordinært val',
  'agreed-election': 'avtaleval',
};
const grounds: Record<ClosingGround, string> = {
  employment: 'tenestlege forhold',
  'duty-of-secrecy': 'teieplikt',
  privacy: 'personvern',
  'public-interest': 'tungtvegande offentlege interesser',
};
const methods = {
  acclamation: 'utan motsegn',
  'show-of-hands': 'med handsopprekking',
  'roll-call': 'med namneopprop',
  electronic: 'elektronisk',
  counted: 'berre talt opp',
  secret: 'skriftleg og hemmeleg',
  'not-counted': 'ikkje talt',
  'not-recorded': 'ikkje oppgitt',
};
const fields = {
  place: 'stad',
  time: 'tid',
  attendance: 'kven som møtte',
  absence: 'kven som var fråverande',
  matters: 'sakene',
  decisions: 'vedtaka',
  'vote-results': 'resultata av avrøystingane',
  'party-votes': 'korleis partia røysta',
  'closing-basis': 'heimel for lukking',
  'disqualification-basis': 'heimel for inhabilitet',
  'exemption-basis': 'heimel for fritak',
};

export const nn: BookWords = {
  title: 'Reglane møta blir haldne etter',
  description: 'Kva reglar kvart regelsett har for møte, avrøystingar og openheit, med kjelde for kvar regel.',
  intro:
    'Kvart møte blir halde etter eitt regelsett. Her står kvar regel med kva han seier, kvar han er henta frå, og når nokon sist las han der.',
  noBook: 'Møtet er ført etter det kjelda seier. Ingen regel avviser noko.',
  bookTitle: (name) => `Reglar: ${name}`,
  bookDescription: (name) => `Reglane for møte etter regelsettet «${name}», med kjelde og dato for kvar regel.`,
  howToRead:
    'Ein regel som er merkt «ikkje kontrollert mot kjelda», byggjer på sedvane eller på noko vi ikkje har lese sjølve. Avgjer han utfallet av ei avrøysting, står det ved avrøystinga òg.',
  asJson: 'Reglane som data (JSON)',
  columns: { rule: 'Regel', value: 'Gjeld her', source: 'Kjelde', read: 'Lesen' },
  read: (day) => day,
  unverified: 'Ikkje kontrollert mot kjelda',
  unverifiedCount: (count) =>
    count === 1 ? 'Éin regel er ikkje kontrollert mot kjelda.' : `${count} reglar er ikkje kontrollerte mot kjelda.`,
  groups: {
    deciding: 'Når noko kan vedtakast',
    voting: 'Avrøysting',
    electing: 'Val',
    summoning: 'Innkalling og saksliste',
    takingPart: 'Kven som deltek',
    openness: 'Opne dører',
    otherwise: 'Andre måtar å avgjere saker på',
    afterwards: 'Ord, møtebok og kontroll',
  },
  rules: {
    quorum: {
      name: 'Vedtaksførleik',
      say: ({ share: of, counted }) =>
        `${upper(share(of))} av medlemene må ${counted === 'present' ? 'vere til stades' : 'ha røysta i saka'}.`,
    },
    constitutiveQuorum: {
      name: 'Vedtaksførleik i det konstituerande møtet',
      say: (of) => `${upper(share(of))} av medlemene må vere til stades.`,
    },
    majority: {
      name: 'Fleirtal',
      say: ({ of, share: asked, alsoOfMembers }) => {
        const base = { 'for-and-against': 'røystene for og imot', cast: 'røystene', members: 'medlemene' }[of];
        const also =
          alsoOfMembers === null ? '' : ` Dei som røystar for, må i tillegg vere ${share(alsoOfMembers)} av medlemene.`;
        return `${upper(share(asked))} av ${base}.${also}`;
      },
    },
    tie: {
      name: 'Likt røystetal',
      say: (tie) =>
        ({
          'chair-decides': 'Det møteleiaren sjølv røysta, avgjer.',
          'chair-second-vote': 'Møteleiaren har ei røyst til, og ho avgjer.',
          falls: 'Framlegget fell.',
        })[tie],
    },
    thresholds: {
      name: 'Saker med andre fleirtalskrav',
      say: (thresholds) =>
        upper(
          list(
            Object.entries(thresholds).map(([id, rule]) => {
              const enough = rule.votesEnough === undefined ? '' : ` eller ${rule.votesEnough} røyster`;
              return `${matters[id as keyof typeof matters]}: ${share(rule.share)} av ${whole[rule.of]}${enough}`;
            }),
            'Ingen.',
          ),
        ),
    },
    blank: {
      name: 'Blank røyst',
      say: (blank) => (blank === 'allowed' ? 'Lovleg i alle saker.' : 'Berre ved val og tilsetjing.'),
    },
    blankInMajority: {
      name: 'Om blanke røyster tel med når fleirtalet blir rekna ut ved tilsetjing',
      say: (counts) => (counts === 'counted' ? 'Dei tel med.' : 'Dei tel ikkje med.'),
    },
    blankInElections: {
      name: 'Om blanke røyster tel når eit val krev meir enn halvparten',
      say: (counts) => (counts === 'counted' ? 'Dei tel med.' : 'Dei tel ikkje med.'),
    },
    abstention: {
      name: 'Å la vere å røyste',
      say: (abstention) => (abstention === 'allowed' ? 'Lovleg.' : 'Ikkje lovleg.'),
    },
    dutyToVote: { name: 'Den som er til stades, må røyste', say: yesNo },
    methods: {
      name: 'Måtar å røyste på',
      say: (allowed) =>
        upper(
          list(
            allowed.map((one) => methods[one]),
            'Ingen.',
          ),
        ),
    },
    secret: {
      name: 'Hemmeleg avrøysting',
      say: ({ lists, persons, hiring, matters: all }) =>
        upper(
          list(
            [
              ...(lists ? ['ved val mellom lister'] : []),
              ...(persons ? ['ved val av personar'] : []),
              ...(hiring ? ['ved tilsetjing'] : []),
              ...(all ? ['i andre saker'] : []),
            ],
            'Aldri.',
          ),
        ),
    },
    remoteVotesByName: { name: 'Namneopprop når nokon deltek på nett', say: yesNo },
    electionTie: {
      name: 'Likt røystetal ved val',
      say: (tie) => (tie === 'lot' ? 'Loddtrekking.' : 'Det møteleiaren sjølv røysta, avgjer.'),
    },
    hiringTie: {
      name: 'Likt røystetal ved tilsetjing',
      say: (tie) => (tie === 'as-elections' ? 'Som ved val.' : 'Som i andre saker.'),
    },
    quotientTie: {
      name: 'Like kvotientar ved val mellom lister',
      say: (first) =>
        first === 'most-votes' ? 'Lista med flest røyster går føre, deretter loddtrekking.' : 'Loddtrekking.',
    },
    seatsBy: {
      name: 'Fordeling av plassar mellom lister',
      say: (method) => (method === 'dhondt' ? 'Delingstala 1, 2, 3, 4 …' : 'Delingstala 1,4, 3, 5, 7 …'),
    },
    listsOnDemandOf: {
      name: 'Kor mange som kan krevje høvetalsval',
      say: (members) => {
        if (members === 'attending-by-seats')
          return 'Så mange som talet på møtande delt på talet på plassar pluss éin, runda opp.';
        return members === null ? 'Slike val finst ikkje her.' : members === 1 ? 'Éin medlem.' : `${members} medlemer.`;
      },
    },
    agreedElection: { name: 'Val på éi liste alle er samde om', say: yesNo },
    genderBalance: {
      name: 'Balanse mellom kjønna',
      say: (of) =>
        of === null ? 'Ingen regel.' : `Frå fire plassar ${share(of)} av kvart kjønn; ved to eller tre plassar begge.`,
    },
    lateItemObjection: {
      name: 'Kven som kan hindre at ei sak utanfor sakslista blir avgjord',
      say: ({ share: of, chairAlone, everybodyThere, allAgreeBelow }) =>
        `${upper(share(of))} av dei som møter${chairAlone ? ', eller møteleiaren åleine' : ''}.${everybodyThere ? ' Alle medlemene må vere til stades.' : ''}${allAgreeBelow ? ` Er færre enn ${part(allAgreeBelow)} av medlemene til stades, kan kvar av dei hindre det.` : ''}`,
    },
    meetingOnDemand: {
      name: 'Kven som kan krevje at det blir halde møte',
      say: (enough) => {
        if (enough === null) return 'Ingen slik rett.';
        if (!('members' in enough)) return `${upper(share(enough))} av medlemene.`;
        return enough.members === 1 ? 'Éin medlem.' : `${enough.members} medlemer.`;
      },
    },
    itemOnDemand: {
      name: 'Kven som kan krevje ei sak sett på sakslista',
      say: (of) => (of === null ? 'Ingen slik rett.' : `${upper(share(of))} av medlemene.`),
    },
    noticeDays: {
      name: 'Varsel',
      say: ({ ordinary, constitutive }) =>
        `Vanlege møte: ${days(ordinary)}. Konstituerande møte: ${days(constitutive)}.`,
    },
    councilSize: {
      name: 'Kor mange medlemer',
      say: (size) => (size === null ? 'Ingen regel.' : `Minst ${size.least}${size.odd ? ', og eit oddetal' : ''}.`),
    },
    substitutes: { name: 'Varamedlemer', say: yesNo },
    substituteFromSameGroup: { name: 'Varamedlemen kjem frå same gruppa, i vald rekkjefølgje', say: yesNo },
    disqualifiedBy: {
      name: 'Kven som avgjer inhabilitet',
      say: (by) => (by === 'body' ? 'Organet, utan medlemen.' : 'Medlemen seier frå og stig til side.'),
    },
    exemption: { name: 'Fritak av personlege grunnar', say: yesNo },
    grounds: {
      name: 'Når møtet blir lukka',
      say: (closing) =>
        upper(
          list(
            Object.entries(closing).map(
              ([id, ground]) =>
                `${grounds[id as ClosingGround]} (${ground.citation.nn}; ${ground.mandatory ? 'må lukkast' : 'kan lukkast'}${ground.remoteAllowed ? '' : ', ikkje i fjernmøte'})`,
            ),
            'Ingen grunnar.',
          ),
        ),
    },
    closingVoteInOpen: { name: 'Avrøystinga om å lukke blir halden i ope møte', say: yesNo },
    closingDebate: {
      name: 'Ordskiftet om å lukke kan haldast bak lukka dører',
      say: (citation) => yesNo(citation !== null),
    },
    captionsWithinDays: {
      name: 'Teksting av opptak',
      say: (days) => (days === null ? 'Ingen frist.' : `Seinast ${days} dagar etter publisering.`),
    },
    oneRemoteMakesRemote: { name: 'Deltek éin på nett, er heile møtet eit fjernmøte', say: yesNo },
    publicComment: {
      name: 'Tid for publikum',
      say: (comment) =>
        ({
          none: 'Inga.',
          'outside-the-meeting': 'Berre utanfor sjølve møtet.',
          mandatory: 'Alltid, i møtet.',
        })[comment],
    },
    disruption: {
      name: 'Når overføringa sviktar',
      say: ({ announceAfterSeconds, recessMinutes, goingOnByNamedVote }) =>
        [
          announceAfterSeconds > 0
            ? `Blir sagt frå om etter ${announceAfterSeconds} sekund.`
            : 'Blir sagt frå om med ein gong.',
          recessMinutes > 0 ? `Pause i minst ${recessMinutes} minutt.` : '',
          goingOnByNamedVote ? 'Møtet går berre vidare etter ei avrøysting med namneopprop.' : '',
        ]
          .filter((sentence) => sentence !== '')
          .join(' '),
    },
    writtenProcedure: { name: 'Skriftleg handsaming av hastesaker', say: yesNo },
    urgentRemote: {
      name: 'Kven som kan krevje ei sak flytta frå eit hastefjernmøte',
      say: (of) => (of === null ? 'Hastefjernmøte finst ikkje her.' : `${upper(share(of))} av medlemene.`),
    },
    speakingTime: {
      name: 'Taletid',
      say: ({ speechSeconds, replySeconds }) =>
        speechSeconds === 0 && replySeconds === 0
          ? 'Inga grense.'
          : `Innlegg ${speechSeconds} sekund, replikk ${replySeconds} sekund.`,
    },
    minutes: {
      name: 'Kva møteboka må innehalde',
      say: ({ required, signatories }) =>
        `${upper(
          list(
            required.map((field) => fields[field]),
            'ingen krav',
          ),
        )}. Underskrift: ${
          signatories === 'everybody-there'
            ? 'alle som var til stades'
            : `møteleiaren${signatories === 0 ? '' : ` og ${signatories} til`}`
        }.`,
    },
    legalityControl: {
      name: 'Lovlegkontroll',
      say: (control) =>
        control === null
          ? 'Finst ikkje her.'
          : `${control.demanders} medlemer av kommunestyret eller fylkestinget kan krevje det innan ${control.weeks} veker.`,
    },
    citizensProposalMonths: {
      name: 'Frist for å ta stilling til eit innbyggjarforslag',
      say: (months) => (months === null ? 'Finst ikkje her.' : `${months} månader.`),
    },
  },
};
