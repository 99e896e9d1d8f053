/**
 * Log-ins of a server started with `--demo`, and of no other: everybody may know them. They hold their roles over every
 * body of the invented municipality.
 */
export const demoPassword = 'tribune-demo';

export const demoAccounts = {
  administrator: 'demo-administrator',
  secretary: 'demo-secretary',
  archivist: 'demo-archivist',
} as const;
