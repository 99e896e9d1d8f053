import type { ProblemKind } from '../platform/problems.js';

export const followingProblems: Record<string, ProblemKind> = {
  'no-such-meeting': {
    status: 404,
    title: { nb: 'Møtet finnes ikke', nn: 'Møtet finst ikkje', en: 'There is no such meeting' },
    explanation: {
      nb: 'Ingen offentlig protokoll har denne adressen. Et møte vises her fra det er kunngjort.',
      nn: 'Ingen offentleg protokoll har denne adressa. Eit møte vert vist her frå det er kunngjort.',
      en: 'No public record has this address. A meeting is shown here from the time it is announced.',
    },
  },
};
