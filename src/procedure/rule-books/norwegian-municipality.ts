import type { Parameter, RuleBook } from '../rule-book.js';

const read = '2026-07-02';
const inLaw = <T>(value: T, source: string): Parameter<T> => ({ value, source, asOf: read, verified: true });
const byCustom = <T>(value: T, source: string): Parameter<T> => ({ value, source, asOf: read, verified: false });

/**
 * Bodies of a Norwegian municipality under kommuneloven (LOV-2018-06-22-83), chapters 7, 8 and 11.
 * Left for the rule books that follow: elections within the bodies (§§ 7-4 to 7-8), the thresholds that differ from
 * simple majority (§§ 7-12, 10-1, 11-13), written and urgent procedure (§ 11-8) and the boards of municipal undertakings (§ 9-9).
 */
export const norwegianMunicipality: RuleBook = {
  id: 'norwegian-municipality',
  name: { nb: 'Norsk kommune', nn: 'Norsk kommune', en: 'Norwegian municipality' },
  language: 'nb',
  enforcement: 'enforce',
  quorum: inLaw('half', 'kommuneloven § 11-9 første ledd'),
  majority: inLaw('more-for-than-against', 'kommuneloven § 11-9 andre ledd'),
  tie: inLaw('chair-decides', 'kommuneloven § 11-9 andre ledd'),
  blank: inLaw('elections-and-hiring', 'kommuneloven § 8-1 tredje ledd'),
  blankInMajority: byCustom('neutral', 'kommuneloven § 11-9 andre ledd sier det ikke'),
  dutyToVote: inLaw(true, 'kommuneloven § 8-1 tredje ledd'),
  lateItemObjection: inLaw({ share: 'third', chairAlone: true }, 'kommuneloven § 11-3 femte ledd'),
  grounds: inLaw(
    {
      employment: {
        mandatory: true,
        remoteAllowed: false,
        needsExemption: false,
        citation: {
          nb: 'kommuneloven § 11-5 andre ledd første punktum',
          nn: 'kommunelova § 11-5 andre ledd første punktum',
          en: 'Local Government Act § 11-5 second subsection first sentence',
        },
      },
      'duty-of-secrecy': {
        mandatory: true,
        remoteAllowed: false,
        needsExemption: false,
        citation: {
          nb: 'kommuneloven § 11-5 andre ledd andre punktum',
          nn: 'kommunelova § 11-5 andre ledd andre punktum',
          en: 'Local Government Act § 11-5 second subsection second sentence',
        },
      },
      privacy: {
        mandatory: false,
        remoteAllowed: true,
        needsExemption: false,
        citation: {
          nb: 'kommuneloven § 11-5 tredje ledd bokstav a',
          nn: 'kommunelova § 11-5 tredje ledd bokstav a',
          en: 'Local Government Act § 11-5 third subsection (a)',
        },
      },
      'public-interest': {
        mandatory: false,
        remoteAllowed: true,
        needsExemption: true,
        citation: {
          nb: 'kommuneloven § 11-5 tredje ledd bokstav b',
          nn: 'kommunelova § 11-5 tredje ledd bokstav b',
          en: 'Local Government Act § 11-5 third subsection (b)',
        },
      },
    },
    'kommuneloven § 11-5 andre og tredje ledd, § 11-7 tredje ledd',
  ),
  closingVoteInOpen: inLaw(true, 'kommuneloven § 11-5 femte ledd'),
  oneRemoteMakesRemote: inLaw(true, 'kommuneloven § 11-7, Kommunaldepartementet 1. september 2020'),
  substituteFromSameGroup: inLaw(true, 'kommuneloven § 7-10'),
  methods: byCustom(
    ['acclamation', 'show-of-hands', 'roll-call', 'electronic', 'counted', 'secret'],
    'sedvane og reglement; skriftlig bare der loven tillater det (kommuneloven §§ 7-5, 7-8)',
  ),
  speakingTime: byCustom({ speechSeconds: 0, replySeconds: 0 }, 'organets eget reglement'),
};
