import type { Share } from '../../../procedure/share.js';
import type { ClosingGround } from '../../../procedure/vocabulary.js';
import type { BookWords } from './book-words.js';

const parts: Record<string, string> = {
  '1/4': 'en firedel',
  '1/3': 'en tredel',
  '2/5': '40 prosent',
  '1/2': 'halvparten',
  '2/3': 'to tredeler',
  '9/10': '90 prosent',
};

const part = ({ numerator, denominator }: Pick<Share, 'numerator' | 'denominator'>): string =>
  parts[`${numerator}/${denominator}`] ?? `${numerator}/${denominator}`;

function share({ numerator, denominator, moreThan }: Share): string {
  if (numerator === 0) return 'minst én';
  if (numerator === denominator) return 'alle';
  return `${moreThan ? 'mer enn' : 'minst'} ${part({ numerator, denominator })}`;
}

const yesNo = (yes: boolean) => (yes ? 'Ja' : 'Nei');
const list = (items: string[], none: string) => (items.length === 0 ? none : items.join(', '));
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const days = (count: number | null) => (count === null ? 'ikke fastsatt i tall' : `${count} dager`);

const whole = { cast: 'de avgitte stemmene', members: 'medlemmene', attending: 'de møtende medlemmene' };
const matters = {
  'suspend-mayor': 'suspendere ordføreren',
  'remove-mayor': 'frata ordføreren vervet',
  'introduce-parliamentarism': 'innføre parlamentarisk styreform',
  'no-confidence-same-day': 'stemme over mistillit samme dag',
  'document-access': 'kreve innsyn i dokumenter',
  'polling-hours': 'lengre åpningstid ved valg',
  'put-off-by-minority': 'utsette saken eller sende den tilbake etter krav fra et mindretall',
  'extra-election': 'ekstraordinært valg',
  'agreed-election': 'avtalevalg',
};
const grounds: Record<ClosingGround, string> = {
  employment: 'tjenstlige forhold',
  'duty-of-secrecy': 'taushetsplikt',
  privacy: 'personvern',
  'public-interest': 'tungtveiende offentlige interesser',
};
const methods = {
  acclamation: 'uten innvendinger',
  'show-of-hands': 'ved håndsopprekning',
  'roll-call': 'ved navneopprop',
  electronic: 'elektronisk',
  counted: 'bare opptalt',
  secret: 'skriftlig og hemmelig',
  'not-counted': 'ikke talt',
  'not-recorded': 'ikke oppgitt',
};
const fields = {
  place: 'sted',
  time: 'tid',
  attendance: 'hvem som møtte',
  absence: 'hvem som var fraværende',
  matters: 'sakene',
  decisions: 'vedtakene',
  'vote-results': 'avstemningsresultatene',
  'party-votes': 'hvordan partiene stemte',
  'closing-basis': 'hjemmel for lukking',
  'disqualification-basis': 'hjemmel for inhabilitet',
  'exemption-basis': 'hjemmel for fritak',
};

export const nb: BookWords = {
  title: 'Reglene møtene holdes etter',
  description: 'Hvilke regler hvert regelsett har for møter, avstemninger og åpenhet, med kilde for hver regel.',
  intro:
    'Hvert møte holdes etter ett regelsett. Her står hver regel med hva den sier, hvor den er hentet fra, og når noen sist leste den der.',
  noBook: 'Møtet er ført etter det kilden sier. Ingen regel avviser noe.',
  bookTitle: (name) => `Regler: ${name}`,
  bookDescription: (name) => `Reglene for møter etter regelsettet «${name}», med kilde og dato for hver regel.`,
  howToRead:
    'En regel som er merket «ikke kontrollert mot kilden», bygger på sedvane eller på noe vi ikke har lest selv. Avgjør den utfallet av en avstemning, står det ved avstemningen også.',
  asJson: 'Reglene som data (JSON)',
  columns: { rule: 'Regel', value: 'Gjelder her', source: 'Kilde', read: 'Lest' },
  read: (day) => day,
  unverified: 'Ikke kontrollert mot kilden',
  unverifiedCount: (count) =>
    count === 1 ? 'Én regel er ikke kontrollert mot kilden.' : `${count} regler er ikke kontrollert mot kilden.`,
  groups: {
    deciding: 'Når noe kan vedtas',
    voting: 'Avstemning',
    electing: 'Valg',
    summoning: 'Innkalling og saksliste',
    takingPart: 'Hvem som deltar',
    openness: 'Åpne dører',
    otherwise: 'Andre måter å avgjøre saker på',
    afterwards: 'Ord, møtebok og kontroll',
  },
  rules: {
    quorum: {
      name: 'Vedtaksførhet',
      say: ({ share: of, counted }) =>
        `${upper(share(of))} av medlemmene må ${counted === 'present' ? 'være til stede' : 'ha stemt i saken'}.`,
    },
    constitutiveQuorum: {
      name: 'Vedtaksførhet i det konstituerende møtet',
      say: (of) => `${upper(share(of))} av medlemmene må være til stede.`,
    },
    majority: {
      name: 'Flertall',
      say: ({ of, share: asked, alsoOfMembers }) => {
        const base = { 'for-and-against': 'stemmene for og mot', cast: 'de avgitte stemmene', members: 'medlemmene' }[
          of
        ];
        const also =
          alsoOfMembers === null ? '' : ` De som stemmer for, må dessuten være ${share(alsoOfMembers)} av medlemmene.`;
        return `${upper(share(asked))} av ${base}.${also}`;
      },
    },
    tie: {
      name: 'Stemmelikhet',
      say: (tie) =>
        ({
          'chair-decides': 'Det møtelederen selv stemte, avgjør.',
          'chair-second-vote': 'Møtelederen har en stemme til, og den avgjør.',
          falls: 'Forslaget faller.',
        })[tie],
    },
    thresholds: {
      name: 'Saker med andre flertallskrav',
      say: (thresholds) =>
        upper(
          list(
            Object.entries(thresholds).map(([id, rule]) => {
              const enough = rule.votesEnough === undefined ? '' : ` eller ${rule.votesEnough} stemmer`;
              return `${matters[id as keyof typeof matters]}: ${share(rule.share)} av ${whole[rule.of]}${enough}`;
            }),
            'Ingen.',
          ),
        ),
    },
    blank: {
      name: 'Blank stemme',
      say: (blank) => (blank === 'allowed' ? 'Tillatt i alle saker.' : 'Bare ved valg og ansettelse.'),
    },
    blankInMajority: {
      name: 'Om blanke stemmer teller med når flertallet regnes ut ved ansettelse',
      say: (counts) => (counts === 'counted' ? 'De teller med.' : 'De teller ikke med.'),
    },
    blankInElections: {
      name: 'Om blanke stemmer teller når et valg krever mer enn halvparten',
      say: (counts) => (counts === 'counted' ? 'De teller med.' : 'De teller ikke med.'),
    },
    abstention: {
      name: 'Å avstå fra å stemme',
      say: (abstention) => (abstention === 'allowed' ? 'Tillatt.' : 'Ikke tillatt.'),
    },
    dutyToVote: { name: 'Den som er til stede, må stemme', say: yesNo },
    methods: {
      name: 'Måter å stemme på',
      say: (allowed) =>
        upper(
          list(
            allowed.map((one) => methods[one]),
            'Ingen.',
          ),
        ),
    },
    secret: {
      name: 'Hemmelig avstemning',
      say: ({ lists, persons, hiring, matters: all }) =>
        upper(
          list(
            [
              ...(lists ? ['ved valg mellom lister'] : []),
              ...(persons ? ['ved valg av personer'] : []),
              ...(hiring ? ['ved ansettelse'] : []),
              ...(all ? ['i andre saker'] : []),
            ],
            'Aldri.',
          ),
        ),
    },
    remoteVotesByName: { name: 'Navneopprop når noen deltar på nett', say: yesNo },
    electionTie: {
      name: 'Likt stemmetall ved valg',
      say: (tie) => (tie === 'lot' ? 'Loddtrekning.' : 'Det møtelederen selv stemte, avgjør.'),
    },
    hiringTie: {
      name: 'Likt stemmetall ved ansettelse',
      say: (tie) => (tie === 'as-elections' ? 'Som ved valg.' : 'Som i andre saker.'),
    },
    quotientTie: {
      name: 'Like kvotienter ved valg mellom lister',
      say: (first) =>
        first === 'most-votes' ? 'Listen med flest stemmer går foran, deretter loddtrekning.' : 'Loddtrekning.',
    },
    seatsBy: {
      name: 'Fordeling av plasser mellom lister',
      say: (method) => (method === 'dhondt' ? 'Delingstallene 1, 2, 3, 4 …' : 'Delingstallene 1,4, 3, 5, 7 …'),
    },
    listsOnDemandOf: {
      name: 'Hvor mange som kan kreve forholdsvalg',
      say: (members) => {
        if (members === 'attending-by-seats')
          return 'Så mange som antallet møtende delt på antallet plasser pluss én, rundet opp.';
        return members === null
          ? 'Slike valg finnes ikke her.'
          : members === 1
            ? 'Ett medlem.'
            : `${members} medlemmer.`;
      },
    },
    agreedElection: { name: 'Valg på én liste alle er enige om', say: yesNo },
    genderBalance: {
      name: 'Balanse mellom kjønnene',
      say: (of) =>
        of === null ? 'Ingen regel.' : `Fra fire plasser ${share(of)} av hvert kjønn; ved to eller tre plasser begge.`,
    },
    lateItemObjection: {
      name: 'Hvem som kan hindre at en sak utenfor sakslisten avgjøres',
      say: ({ share: of, chairAlone, everybodyThere, allAgreeBelow }) =>
        `${upper(share(of))} av de møtende${chairAlone ? ', eller møtelederen alene' : ''}.${everybodyThere ? ' Alle medlemmene må være til stede.' : ''}${allAgreeBelow ? ` Er færre enn ${part(allAgreeBelow)} av medlemmene til stede, kan hver av dem hindre det.` : ''}`,
    },
    meetingOnDemand: {
      name: 'Hvem som kan kreve at det holdes møte',
      say: (enough) => {
        if (enough === null) return 'Ingen slik rett.';
        if (!('members' in enough)) return `${upper(share(enough))} av medlemmene.`;
        return enough.members === 1 ? 'Ett medlem.' : `${enough.members} medlemmer.`;
      },
    },
    itemOnDemand: {
      name: 'Hvem som kan kreve en sak satt på sakslisten',
      say: (of) => (of === null ? 'Ingen slik rett.' : `${upper(share(of))} av medlemmene.`),
    },
    noticeDays: {
      name: 'Varsel',
      say: ({ ordinary, constitutive }) =>
        `Vanlige møter: ${days(ordinary)}. Konstituerende møte: ${days(constitutive)}.`,
    },
    councilSize: {
      name: 'Hvor mange medlemmer',
      say: (size) => (size === null ? 'Ingen regel.' : `Minst ${size.least}${size.odd ? ', og et oddetall' : ''}.`),
    },
    substitutes: { name: 'Varamedlemmer', say: yesNo },
    substituteFromSameGroup: { name: 'Varamedlemmet kommer fra samme gruppe, i valgt rekkefølge', say: yesNo },
    disqualifiedBy: {
      name: 'Hvem som avgjør inhabilitet',
      say: (by) => (by === 'body' ? 'Organet, uten medlemmet.' : 'Medlemmet sier fra og trer til side.'),
    },
    exemption: { name: 'Fritak av personlige grunner', say: yesNo },
    grounds: {
      name: 'Når møtet lukkes',
      say: (closing) =>
        upper(
          list(
            Object.entries(closing).map(
              ([id, ground]) =>
                `${grounds[id as ClosingGround]} (${ground.citation.nb}; ${ground.mandatory ? 'må lukkes' : 'kan lukkes'}${ground.remoteAllowed ? '' : ', ikke i fjernmøte'})`,
            ),
            'Ingen grunner.',
          ),
        ),
    },
    closingVoteInOpen: { name: 'Avstemningen om å lukke holdes i åpent møte', say: yesNo },
    closingDebate: {
      name: 'Debatten om å lukke kan holdes bak lukkede dører',
      say: (citation) => yesNo(citation !== null),
    },
    captionsWithinDays: {
      name: 'Undertekster på opptak',
      say: (days) => (days === null ? 'Ingen frist.' : `Senest ${days} dager etter publisering.`),
    },
    oneRemoteMakesRemote: { name: 'Deltar én på nett, er hele møtet et fjernmøte', say: yesNo },
    publicComment: {
      name: 'Tid for publikum',
      say: (comment) =>
        ({
          none: 'Ingen.',
          'outside-the-meeting': 'Bare utenfor selve møtet.',
          mandatory: 'Alltid, i møtet.',
        })[comment],
    },
    disruption: {
      name: 'Når overføringen svikter',
      say: ({ announceAfterSeconds, recessMinutes, goingOnByNamedVote }) =>
        [
          announceAfterSeconds > 0 ? `Sies fra om etter ${announceAfterSeconds} sekunder.` : 'Sies fra om med en gang.',
          recessMinutes > 0 ? `Pause i minst ${recessMinutes} minutter.` : '',
          goingOnByNamedVote ? 'Møtet går bare videre etter en avstemning ved navneopprop.' : '',
        ]
          .filter((sentence) => sentence !== '')
          .join(' '),
    },
    writtenProcedure: { name: 'Skriftlig behandling av hastesaker', say: yesNo },
    urgentRemote: {
      name: 'Hvem som kan kreve en sak flyttet fra et hastefjernmøte',
      say: (of) => (of === null ? 'Hastefjernmøter finnes ikke her.' : `${upper(share(of))} av medlemmene.`),
    },
    speakingTime: {
      name: 'Taletid',
      say: ({ speechSeconds, replySeconds }) =>
        speechSeconds === 0 && replySeconds === 0
          ? 'Ingen grense.'
          : `Innlegg ${speechSeconds} sekunder, replikk ${replySeconds} sekunder.`,
    },
    minutes: {
      name: 'Hva møteboken må inneholde',
      say: ({ required, signatories }) =>
        `${upper(
          list(
            required.map((field) => fields[field]),
            'ingen krav',
          ),
        )}. Underskrift: ${
          signatories === 'everybody-there'
            ? 'alle som var til stede'
            : `møtelederen${signatories === 0 ? '' : ` og ${signatories} til`}`
        }.`,
    },
    legalityControl: {
      name: 'Lovlighetskontroll',
      say: (control) =>
        control === null
          ? 'Finnes ikke her.'
          : `${control.demanders} medlemmer av kommunestyret eller fylkestinget kan kreve det innen ${control.weeks} uker.`,
    },
    citizensProposalMonths: {
      name: 'Frist for å ta stilling til et innbyggerforslag',
      say: (months) => (months === null ? 'Finnes ikke her.' : `${months} måneder.`),
    },
  },
};
