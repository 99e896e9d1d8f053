import type { SessionView } from './recording.js';

/**
 * The log-ins of the demo. Everybody knows them, so a server makes them only where its demo is switched on, and never
 * lets anybody in from outside then (src/platform/config.ts). `demo/` uses them over the public API like everybody else.
 */
export const demoOrganisation = { slug: 'skarvoy', name: 'Skarvøy kommune' } as const;
export const demoBodies = { council: 'skarvoy-kommunestyret', executive: 'skarvoy-formannskapet' } as const;

/** One for all: whoever tries the demo should not have to look it up. */
export const demoPassword = 'aapne-dorer-2026';

const inBothBodies = (role: 'secretary' | 'chair' | 'archivist'): SessionView['grants'] =>
  [demoBodies.council, demoBodies.executive].map((body) => ({ role, body, organisation: demoOrganisation.slug }));

export const demoAccounts: readonly SessionView[] = [
  {
    account: 'administrator',
    displayName: 'Administrator',
    grants: [{ role: 'administrator', body: null, organisation: null }],
  },
  { account: 'sekretaer', displayName: 'Møtesekretær Torunn Aspelid', grants: inBothBodies('secretary') },
  { account: 'ordforer', displayName: 'Ordfører Solveig Hamnøy', grants: inBothBodies('chair') },
  { account: 'arkivar', displayName: 'Arkivar Idun Kvamme', grants: inBothBodies('archivist') },
];
