import type { BodyDto, MemberListDto, MembersDto, OrganisationDto } from './dto.js';

/** Examples at /api/docs. Municipality and people are invented; a test sends each of them. */

export const organisationExample = { name: 'Fjordvik kommune', language: 'nb' } satisfies OrganisationDto;

export const bodyExample = {
  name: 'Kommunestyret',
  type: 'council',
  seats: 5,
  ruleBook: 'norwegian-municipality',
  language: 'nb',
  timezone: 'Europe/Oslo',
  remotePermitted: true,
  streamHosts: ['tv.fjordvik.example'],
  profile: { place: 'Kommunestyresalen', startsAt: '18:00', streamUrl: 'https://tv.fjordvik.example/direkte.m3u8' },
} satisfies BodyDto;

export const membersExample: MembersDto = {
  members: [
    { person: 'ordforer', name: 'Solveig Tangen', party: 'Bygdelista', group: 'Bygdelista', role: 'chair', seat: 's1' },
    {
      person: 'medlem-2',
      name: 'Jonas Myrvang',
      party: 'Fjordpartiet',
      group: 'Fjordpartiet',
      role: 'member',
      seat: 's2',
    },
    {
      person: 'medlem-3',
      name: 'Ragnhild Øyen',
      party: 'Fjordpartiet',
      group: 'Fjordpartiet',
      role: 'member',
      seat: 's3',
    },
    { person: 'medlem-4', name: 'Torstein Lia', party: 'Bygdelista', group: 'Bygdelista', role: 'member', seat: 's4' },
    { person: 'medlem-5', name: 'Aud Brekkå', role: 'member', seat: 's5' },
    { person: 'vara-1', name: 'Peder Nes', party: 'Fjordpartiet', group: 'Fjordpartiet', role: 'substitute', order: 1 },
  ],
};

/** `Navn;Parti;Rolle` and two rows. */
export const memberListExample = {
  file: Buffer.from('Navn;Parti;Rolle\nSolveig Tangen;Bygdelista;Ordfører\nEli Moen;Bygdelista;1. vara\n').toString(
    'base64',
  ),
  whole: false,
} satisfies MemberListDto;
