import { describe, expect, it } from '@jest/globals';
import type { MeetingFacts } from '../../src/procedure/events.js';
import type { ClosingGround } from '../../src/procedure/vocabulary.js';
import { council } from '../support/council.js';
import { called, convened, declared, opened, remote, streamIsLive } from '../support/evening.js';
import { because, callVote, choices, given, hold, voted, type Step } from '../support/scenario.js';
import { onThePage, onThePages, reads, readsOnPage, said, told } from '../support/worded.js';

const sitting = (seats: number, facts: Partial<MeetingFacts> = {}, present = seats): Step[] => {
  const people = council(seats);
  return [
    convened(people, undefined, facts),
    opened(people, present, facts.form === 'remote' ? 'remote' : 'room'),
    called('i1'),
    ...(facts.publicAccess ? [streamIsLive] : []),
  ];
};
const lost = (person: string): Step => ({ type: 'connection.lose', person });
const ballots =
  (...sides: [string, number][]): Step =>
  (meeting) => ({
    type: 'ballots.record',
    vote: 'v1',
    ballots: choices(meeting, 'v1', ...sides),
  });
const close = because({ type: 'vote.close', vote: 'v1' }, 'connection-lost', 'not-voted');
const toClose = (ground: ClosingGround): Partial<Parameters<typeof callVote>[2]> => ({
  purpose: 'closing-doors',
  ground,
});
const streamed = { publicAccess: { streamUrl: 'https://stream.example/live.m3u8', streamKind: 'hls' as const } };

describe('F Remote and closed', () => {
  it('F1 offers to interrupt when the eleventh is lost before voting, and carries 6 to 4 if the chair goes on', () => {
    const voting = [sitting(11, remote), callVote('v1', 'i1'), lost('m11'), ballots(['for', 6], ['against', 4])];
    const warned = given(...voting)
      .when({ type: 'vote.close', vote: 'v1' })
      .isWarnedOf('connection-lost', { people: ['m11'], offer: 'vote.interrupt' });
    reads('F1', told(warned, 'connection-lost'), {
      nb: 'Mistet forbindelsen: Liv Bergtun. Vent til de er tilbake, eller si hvorfor dere ikke venter.',
      nn: 'Mista sambandet: Liv Bergtun. Vent til dei er tilbake, eller sei kvifor de ikkje ventar.',
    });
    const after = given(...voting, close).when(declared('v1'));
    expect(after.event('vote.declared').result).toMatchObject({
      outcome: 'carried',
      cast: 10,
      flags: ['connection-lost'],
      notVoted: ['m11'],
    });
    reads('F1', said(after.meeting, 'v1'), {
      nb: 'Vedtatt med 6 mot 4 stemmer (4 fra Ask).',
      nn: 'Vedteke med 6 mot 4 røyster (4 frå Ask).',
    });
    readsOnPage('F1', onThePage(after, 'i1'), {
      nb: 'Noen mistet forbindelsen under avstemningen.',
      nn: 'Nokon mista sambandet under avrøystinga.',
    });
    readsOnPage('F1', onThePage(after, 'i1'), {
      nb: 'Stemte ikke: Liv Bergtun',
      nn: 'Røysta ikkje: Liv Bergtun',
    });
  });

  it('F2 decides nothing when the sixth of eleven is lost', () => {
    const voting = [sitting(11, remote, 6), callVote('v1', 'i1'), lost('m6')];
    const after = given(...voting, ballots(['for', 5]), close).when(declared('v1'));
    expect(after.event('vote.declared').result).toMatchObject({
      outcome: 'not-quorate',
      quorum: { counted: 5, needed: 6 },
    });
    reads('F2', said(after.meeting, 'v1'), {
      nb: 'Ikke vedtaksført: 5 av 11 medlemmer stemte, minst 6 må ha stemt.',
      nn: 'Ikkje vedtaksført: 5 av 11 medlemer røysta, minst 6 må ha røysta.',
    });
    const restored = given(
      ...voting,
      { type: 'vote.interrupt', vote: 'v1', reason: 'm6 falt ut' },
      { type: 'connection.restore', person: 'm6' },
      { type: 'vote.resume', vote: 'v1' },
      ballots(['for', 6]),
      { type: 'vote.close', vote: 'v1' },
    ).when(declared('v1'));
    expect(restored.event('vote.declared').result).toMatchObject({ outcome: 'carried', flags: [] });
    reads('F2', said(restored.meeting, 'v1'), { nb: 'Enstemmig vedtatt.', nn: 'Samrøystes vedteke.' });
  });

  it('F3 counts the vote of somebody lost after giving it', () => {
    const held = hold([
      sitting(11, remote, 6),
      callVote('v1', 'i1'),
      ballots(['for', 6]),
      lost('m6'),
      { type: 'vote.close', vote: 'v1' },
      declared('v1'),
    ]);
    expect(held.meeting.votes['v1']?.result).toMatchObject({ outcome: 'carried', cast: 6, flags: [] });
    const interval = held.meeting.attendance.find((one) => one.person === 'm6');
    const voteAt = held.log.find((entry) => entry.event.type === 'ballots.recorded')?.at ?? '';
    expect((interval?.to ?? '') > voteAt).toBe(true);
    reads('F3', said(held.meeting, 'v1'), { nb: 'Enstemmig vedtatt.', nn: 'Samrøystes vedteke.' });
  });

  it('F4 carries a tie by the chair’s vote and says that the one who was lost could have turned it', () => {
    const after = given(
      sitting(11, remote),
      callVote('v1', 'i1'),
      lost('m11'),
      { type: 'ballots.record', vote: 'v1', ballots: [['m1', 'for']] },
      { type: 'ballots.record', vote: 'v1', ballots: ['m2', 'm3', 'm4', 'm5'].map((person) => [person, 'for']) },
      { type: 'ballots.record', vote: 'v1', everybody: 'against', ballots: [] },
      close,
    ).when(declared('v1'));
    const { result } = after.event('vote.declared');
    expect(result).toMatchObject({ outcome: 'carried', decidedBy: 'casting-vote', tally: { for: 5, against: 5 } });
    expect(result.flags).toContain('outcome-sensitive');
    reads('F4', said(after.meeting, 'v1'), {
      nb: 'Vedtatt med møteleders avgjørende stemme (5–5).',
      nn: 'Vedteke med avgjerande røyst frå møteleiaren (5–5).',
    });
    readsOnPage('F4', onThePage(after, 'i1'), {
      nb: 'Så jevnt at stemmene som mangler, kunne ha avgjort.',
      nn: 'Så jamt at røystene som manglar, kunne ha avgjort.',
    });
  });

  it('F5 does not close a remote meeting for a staff matter', () => {
    const refused = given(sitting(11, remote))
      .when(callVote('v1', 'i1', toClose('employment')))
      .isRefused('closing-remote', { ground: 'employment' });
    reads('F5', told(refused, 'closing-remote'), {
      nb: 'Et fjernmøte kan ikke behandle det møtet må lukkes for (tjenstlige forhold). Flytt saken til et møte der alle er i salen.',
      nn: 'Eit fjernmøte kan ikkje handsame det møtet må lukkast for (tenestlege forhold). Flytt saka til eit møte der alle er i salen.',
    });
    given(sitting(11, remote)).when({ type: 'doors.close', ground: 'employment' }).isRefused('closing-remote');
  });

  it('F6 closes a meeting in the hall on an open vote of 20 to 5, prints the basis and pauses the stream', () => {
    const shut = (language: 'nb' | 'nn') =>
      given(
        sitting(25, { ...streamed, language }),
        voted(
          'v1',
          'i1',
          [
            ['for', 20],
            ['against', 5],
          ],
          toClose('employment'),
        ),
        declared('v1'),
      )
        .when({ type: 'doors.close', ground: 'employment', vote: 'v1' })
        .tells('stream.changed', 'doors.closed');
    const doors = shut('nb');
    expect(doors.event('doors.closed').citation).toBe('kommuneloven § 11-5 andre ledd første punktum');
    expect(doors.meeting.stream.state).toBe('paused-closed-session');
    expect(doors.meeting.closed).toMatchObject({ item: 'i1', ground: 'employment' });
    reads('F6', said(doors.meeting, 'v1'), {
      nb: 'Møtet lukkes. Vedtatt med 20 mot 5 stemmer (5 fra Ask).',
      nn: 'Møtet blir lukka. Vedteke med 20 mot 5 røyster (5 frå Ask).',
    });
    readsOnPage('F6', onThePages(shut), {
      nb: 'Dørene har vært lukket siden kl. 17:14 Lovhjemmel: kommuneloven § 11-5 andre ledd første punktum.',
      nn: 'Dørene har vore lukka sidan kl. 17:14 Lovheimel: kommunelova § 11-5 andre ledd første punktum.',
    });
    readsOnPage('F6', onThePages(shut), {
      nb: 'Sendingen er stanset mens dørene er lukket',
      nn: 'Sendinga er stansa medan dørene er lukka',
    });
  });

  it('F7 closes a remote meeting to protect somebody’s privacy', () => {
    const shut = (language: 'nb' | 'nn') =>
      given(
        sitting(25, { ...remote, language }),
        voted(
          'v1',
          'i1',
          [
            ['for', 15],
            ['against', 10],
          ],
          toClose('privacy'),
        ),
        declared('v1'),
      )
        .when({ type: 'doors.close', ground: 'privacy', vote: 'v1' })
        .tells('stream.changed', 'doors.closed');
    reads('F7', said(shut('nb').meeting, 'v1'), {
      nb: 'Møtet lukkes. Vedtatt med 15 mot 10 stemmer (10 fra Ask).',
      nn: 'Møtet blir lukka. Vedteke med 15 mot 10 røyster (10 frå Ask).',
    });
    readsOnPage('F7', onThePages(shut), {
      nb: 'Lovhjemmel: kommuneloven § 11-5 tredje ledd bokstav a.',
      nn: 'Lovheimel: kommunelova § 11-5 tredje ledd bokstav a.',
    });
  });

  it('F8 wants the exemption cited where weighty public interests are the ground', () => {
    const carried = (language: 'nb' | 'nn') => [
      sitting(25, { language }),
      voted(
        'v1',
        'i1',
        [
          ['for', 15],
          ['against', 10],
        ],
        toClose('public-interest'),
      ),
      declared('v1'),
    ];
    const doors = { type: 'doors.close', ground: 'public-interest', vote: 'v1' } as const;
    const refused = given(...carried('nb'))
      .when(doors)
      .isRefused('closing-exemption');
    reads('F8', told(refused, 'closing-exemption'), {
      nb: 'Når møtet lukkes av denne grunnen, må det oppgis hvilken bestemmelse i offentleglova som gjelder.',
      nn: 'Når møtet blir lukka av denne grunnen, må det opplysast kva føresegn i offentleglova som gjeld.',
    });
    const shut = (language: 'nb' | 'nn') =>
      given(...carried(language)).when({ ...doors, exemption: 'offentleglova § 23 første ledd' });
    const closed = shut('nb');
    readsOnPage('F8', onThePages(shut), {
      nb: 'Lovhjemmel: kommuneloven § 11-5 tredje ledd bokstav b, offentleglova § 23 første ledd.',
      nn: 'Lovheimel: kommunelova § 11-5 tredje ledd bokstav b, offentleglova § 23 første ledd.',
    });
    expect(closed.event('doors.closed').citation).toBe(
      'kommuneloven § 11-5 tredje ledd bokstav b, offentleglova § 23 første ledd',
    );
  });

  it('F9 takes no vote on closing behind closed doors', () => {
    const refused = given(sitting(25), voted('v1', 'i1', [['for', 25]], toClose('privacy')), declared('v1'), {
      type: 'doors.close',
      ground: 'privacy',
      vote: 'v1',
    })
      .when(callVote('v2', 'i1', toClose('employment')))
      .isRefused('closing-vote-open', { item: 'i1' });
    reads('F9', told(refused, 'closing-vote-open'), {
      nb: 'Avstemning om lukking skal skje i åpent møte. Åpne dørene først.',
      nn: 'Avrøysting om lukking skal skje i ope møte. Opne dørene først.',
    });
  });

  it('F10 does not let one member join by video unless the meeting becomes a remote one', () => {
    const arrival = { type: 'member.arrive', person: 'm11', mode: 'remote' } as const;
    const forbidden = given(sitting(11, {}, 10))
      .when(arrival)
      .isRefused('remote-meeting', { permitted: false, offer: null });
    reads('F10', told(forbidden, 'remote-meeting'), {
      nb: 'Liv Bergtun kan ikke delta fjernt: kommunestyret eller fylkestinget har ikke åpnet for fjernmøter i dette organet.',
      nn: 'Liv Bergtun kan ikkje delta fjernt: kommunestyret eller fylkestinget har ikkje opna for fjernmøte i dette organet.',
    });
    const permitted = [sitting(11, { remotePermitted: true }, 10)];
    const refused = given(...permitted)
      .when(arrival)
      .isRefused('remote-meeting', { permitted: true, offer: 'meeting.revise' });
    reads('F10', told(refused, 'remote-meeting'), {
      nb: 'Liv Bergtun deltar fjernt, og da er hele møtet et fjernmøte. Endre møteformen først.',
      nn: 'Liv Bergtun deltek fjernt, og då er heile møtet eit fjernmøte. Endre møteforma først.',
    });
    const arrived = given(...permitted, { type: 'meeting.revise', changes: { form: 'remote', mixed: true } })
      .when(arrival)
      .tells('member.arrived');
    readsOnPage('F10', onThePage(arrived), {
      nb: 'Fjernmøte, noen sitter i salen',
      nn: 'Fjernmøte, nokre sit i salen',
    });
  });

  it('F11 corrects 14 to 11 into 12 to 13 only with the chair, and replaces the decision in the open', () => {
    const decided: Step[] = [
      sitting(25),
      { type: 'motion.file', motion: 'I', item: 'i1', kind: 'recommendation', text: 'Innstillingen' } as const,
      voted(
        'v1',
        'i1',
        [
          ['for', 14],
          ['against', 11],
        ],
        { motions: ['I'] },
      ),
      declared('v1'),
      { type: 'decision.record', item: 'i1', text: 'Innstillingen', votes: ['v1'] } as const,
    ];
    const correction = {
      type: 'vote.correct',
      vote: 'v1',
      ballots: [
        ['m13', 'against'],
        ['m14', 'against'],
      ] as [string, string][],
      reason: 'To var talt på feil side.',
      decisionText: 'Innstillingen falt.',
    } as const;
    const refused = given(...decided)
      .when({ ...correction, confirmedByChair: false })
      .isRefused('chair-confirms', { was: 'carried', becomes: 'lost' });
    reads('F11', told(refused, 'chair-confirms'), {
      nb: 'Rettelsen snur resultatet. Møteleder må bekrefte den.',
      nn: 'Rettinga snur resultatet. Møteleiaren må stadfeste henne.',
    });
    const corrected = given(...decided)
      .when({ ...correction, confirmedByChair: true })
      .tells('vote.corrected', 'decision.struck', 'decision.recorded');
    const { meeting } = corrected;
    expect(corrected.event('vote.corrected')).toMatchObject({
      flipped: true,
      result: { tally: { for: 12, against: 13 } },
    });
    expect(meeting.votes['v1']?.former).toMatchObject([{ result: { tally: { for: 14, against: 11 } }, flipped: true }]);
    expect(meeting.items['i1']?.decision?.text).toBe('Innstillingen falt.');
    expect(meeting.items['i1']?.struckDecisions).toMatchObject([{ text: 'Innstillingen' }]);
    expect(meeting.motions['I']?.status).toBe('rejected');
    reads('F11', said(meeting, 'v1'), {
      nb: 'Falt med 12 mot 13 stemmer (12 fra Ask).',
      nn: 'Fall med 12 mot 13 røyster (12 frå Ask).',
    });
    readsOnPage('F11', onThePage(corrected, 'i1'), {
      nb: 'Strøket vedtak: Innstillingen Strøket 23. november 2026 kl. 17:15: To var talt på feil side. Innstillingen falt.',
      nn: 'Stroke vedtak: Innstillingen Stroke 23. november 2026 kl. 17:15: To var talt på feil side. Innstillingen falt.',
    });
    readsOnPage('F11', onThePage(corrected, 'i1'), {
      nb: 'Resultatet er rettet kl. 17:15 Rettelsen snudde utfallet Først kunngjort:',
      nn: 'Resultatet er retta kl. 17:15 Rettinga snudde utfallet Først kunngjort:',
    });
  });
});
