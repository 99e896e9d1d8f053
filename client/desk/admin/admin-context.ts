import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Answer } from '../api.js';
import type { Words } from '../words/words.js';
import type { AdminApi } from './admin-api.js';

/** What every part of the administration page has at hand. */
export interface Admin {
  api: AdminApi;
  w: Words;
  /** Says a short sentence to everybody, screen readers included. */
  say: (sentence: string) => void;
  /** Reads everything anew from the server. */
  reload: () => Promise<void>;
}

export const AdminContext = createContext<Admin | null>(null);

export function useAdmin(): Admin {
  const admin = useContext(AdminContext);
  if (!admin) throw new Error('A part of the administration stands outside its page.');
  return admin;
}

/** Why it did not happen, in the server's words and with the fields it names; empty where it did. */
export function refusalOf(answer: Answer<unknown>, w: Words): string {
  if (answer.kind === 'ok') return '';
  if (answer.kind === 'silence') return w.admin.silence;
  const { title, detail, fields } = answer.problem;
  const places = (fields ?? []).map(({ path }) => path.replace(/^\//u, '')).join(', ');
  return [detail ?? title, places].filter(Boolean).join(' · ');
}
