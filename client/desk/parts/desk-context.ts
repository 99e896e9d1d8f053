import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Command, CommandType } from '../../../src/procedure/commands.js';
import type { Meeting } from '../../../src/procedure/meeting.js';
import type { PersonId } from '../../../src/procedure/vocabulary.js';
import type { About } from '../acts/act.js';
import type { ActId } from '../acts/acts.js';
import type { DeskState } from '../memory.js';
import type { DeskStore } from '../store.js';
import type { DeskLanguage, Words } from '../words/words.js';

/** What every pane of the desk has at hand. */
export interface Desk {
  store: DeskStore;
  state: DeskState;
  meeting: Meeting;
  w: Words;
  language: DeskLanguage;
  /** False while somebody else holds the desk: look, but do not touch. */
  mine: boolean;
  /** Puts one gesture; true where it went into the outbox. */
  act: (...commands: Command[]) => boolean;
  /** Opens the form of an act, about something where it was asked for beside it. */
  ask: (act: ActId, about?: About) => void;
  /** Leads to where a command is at the desk: opens its form, or shows the pane and puts the focus on the control. */
  goTo: (command: CommandType) => void;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A pane of the desk stands outside the desk.');
  return desk;
}

export const nameOf = (meeting: Meeting, person: PersonId | null | undefined): string =>
  person ? (meeting.people[person]?.name ?? person) : '';

/** "Kari Li (SP)" where there may be two of the name, and for the lists of members. */
export function nameAndParty(meeting: Meeting, person: PersonId): string {
  const entry = meeting.people[person];
  const party = entry?.party ?? entry?.group;
  return entry ? (party ? `${entry.name} (${party})` : entry.name) : person;
}

/** An id for a thing the secretary names: unique in the meeting, short enough to read in a log. */
export function freshId(kind: string): string {
  return `${kind}-${crypto.randomUUID().slice(0, 8)}`;
}
