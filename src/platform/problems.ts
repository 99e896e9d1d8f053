import { Injectable } from '@nestjs/common';

/** Languages a problem is worded in; bokmål where the reader names none of them. */
export type ProblemLanguage = 'nb' | 'nn' | 'en';
export type Words = Record<ProblemLanguage, string>;

/** One way in which a request can go wrong: stable name, status, and what it means, for people. */
export interface ProblemKind {
  status: number;
  title: Words;
  /** What happened and what to do, for the page `/problems/{name}`. */
  explanation: Words;
}

/** What a problem document says beyond name, status and title. Facts only; never what was sent. */
export interface ProblemDetails {
  detail?: Partial<Words>;
  refusals?: readonly object[];
  fields?: { path: string; rule: string }[];
  facts?: Record<string, string | number | boolean | null>;
  retryAfterSeconds?: number;
}

/** Thrown wherever a request cannot be answered; the filter makes the document of it. */
export class ProblemException extends Error {
  constructor(
    readonly problemName: string,
    readonly details: ProblemDetails = {},
  ) {
    super(problemName);
  }
}

/** `throw problem('no-such-meeting')`. The name must be in the book of problems. */
export function problem(name: string, details: ProblemDetails = {}): ProblemException {
  return new ProblemException(name, details);
}

type Teller<E extends Error> = (error: E) => ProblemException;

/**
 * The book of problems. Rooms write their own into it and say how their errors are told, so that one filter serves the
 * whole house without knowing it, and `/problems/{name}` can explain every name there is.
 */
@Injectable()
export class ProblemBook {
  private readonly kinds = new Map<string, ProblemKind>(Object.entries(ordinaryProblems));
  private readonly tellers = new Map<abstract new (...args: never[]) => Error, Teller<Error>>();

  add(problems: Record<string, ProblemKind>): void {
    for (const [name, kind] of Object.entries(problems)) this.kinds.set(name, kind);
  }

  /** From now on an error of this class is told as the problem that `tell` answers with. */
  tell<E extends Error>(kind: abstract new (...args: never[]) => E, tell: Teller<E>): void {
    this.tellers.set(kind, tell as Teller<Error>);
  }

  get(name: string): ProblemKind | null {
    return this.kinds.get(name) ?? null;
  }

  names(): string[] {
    return [...this.kinds.keys()].sort();
  }

  /** The problem an error stands for; null where nobody has said. */
  of(error: unknown): ProblemException | null {
    if (error instanceof ProblemException) return error;
    for (const [kind, tell] of this.tellers) if (error instanceof kind) return tell(error);
    return null;
  }
}

/** Problems every web server has. */
export const ordinaryProblems = {
  'bad-request': {
    status: 400,
    title: {
      nb: 'Forespørselen kan ikke leses',
      nn: 'Førespurnaden kan ikkje lesast',
      en: 'The request cannot be read',
    },
    explanation: {
      nb: 'Det som ble sendt, hadde ikke formen denne adressen venter. Ingenting er skrevet.',
      nn: 'Det som vart sendt, hadde ikkje forma denne adressa ventar. Ingenting er skrive.',
      en: 'What was sent does not have the form this address expects. Nothing was written.',
    },
  },
  invalid: {
    status: 400,
    title: { nb: 'Noen felt er ikke gyldige', nn: 'Nokre felt er ikkje gyldige', en: 'Some fields are not valid' },
    explanation: {
      nb: 'Listen «fields» sier hvilke felt det gjelder og hvilken regel hvert av dem bryter. Ingenting er skrevet.',
      nn: 'Lista «fields» seier kva felt det gjeld og kva regel kvart av dei bryt. Ingenting er skrive.',
      en: 'The list “fields” says which fields, and which rule each of them breaks. Nothing was written.',
    },
  },
  'log-in-needed': {
    status: 401,
    title: { nb: 'Du må logge inn', nn: 'Du må logge inn', en: 'Please log in' },
    explanation: {
      nb: 'Bare de som fører protokollen, kan gjøre dette, og serveren vet ikke hvem du er.',
      nn: 'Berre dei som fører protokollen, kan gjere dette, og serveren veit ikkje kven du er.',
      en: 'Only those who keep the record may do this, and the server does not know who you are.',
    },
  },
  forbidden: {
    status: 403,
    title: { nb: 'Dette har du ikke adgang til', nn: 'Dette har du ikkje tilgjenge til', en: 'You may not do this' },
    explanation: {
      nb: 'Rollen din i dette organet omfatter ikke dette. Den som administrerer brukerne, kan gi den.',
      nn: 'Rolla di i dette organet omfattar ikkje dette. Den som administrerer brukarane, kan gje ho.',
      en: 'Your role in this body does not cover it. Whoever administers the accounts can grant it.',
    },
  },
  'not-found': {
    status: 404,
    title: {
      nb: 'Det er ingenting på denne adressen',
      nn: 'Det er ingenting på denne adressa',
      en: 'There is nothing at this address',
    },
    explanation: {
      nb: 'Adressen finnes ikke, eller det som skulle ligget her, er ikke offentlig. Svaret er det samme i begge tilfeller.',
      nn: 'Adressa finst ikkje, eller det som skulle lege her, er ikkje offentleg. Svaret er det same i begge tilfelle.',
      en: 'There is no such address, or what would be here is not public. The answer is the same in both cases.',
    },
  },
  'method-not-allowed': {
    status: 405,
    title: {
      nb: 'Slik kan adressen ikke brukes',
      nn: 'Slik kan ikkje adressa brukast',
      en: 'This address cannot be used so',
    },
    explanation: {
      nb: 'Adressen finnes, men ikke med denne metoden.',
      nn: 'Adressa finst, men ikkje med denne metoden.',
      en: 'The address exists, but not with this method.',
    },
  },
  'too-large': {
    status: 413,
    title: {
      nb: 'Det som ble sendt, er for stort',
      nn: 'Det som vart sendt, er for stort',
      en: 'What was sent is too large',
    },
    explanation: {
      nb: 'Adressen tar ikke imot så mye på én gang. Del det opp.',
      nn: 'Adressa tek ikkje imot så mykje på ein gong. Del det opp.',
      en: 'This address does not take so much at once. Send it in parts.',
    },
  },
  'wrong-media-type': {
    status: 415,
    title: { nb: 'Formatet tas ikke imot', nn: 'Formatet vert ikkje teke imot', en: 'The format is not accepted' },
    explanation: {
      nb: 'Send JSON, med «Content-Type: application/json».',
      nn: 'Send JSON, med «Content-Type: application/json».',
      en: 'Send JSON, with “Content-Type: application/json”.',
    },
  },
  'too-many-requests': {
    status: 429,
    title: { nb: 'For mange forespørsler', nn: 'For mange førespurnader', en: 'Too many requests' },
    explanation: {
      nb: 'Vent så lenge som «retryAfterSeconds» sier, og prøv igjen.',
      nn: 'Vent så lenge som «retryAfterSeconds» seier, og prøv igjen.',
      en: 'Wait as long as “retryAfterSeconds” says, and try again.',
    },
  },
  failed: {
    status: 500,
    title: { nb: 'Noe gikk galt hos oss', nn: 'Noko gjekk gale hos oss', en: 'Something went wrong on our side' },
    explanation: {
      nb: 'Feilen er skrevet i serverens logg. En kommando kan trygt sendes igjen med samme id: den blir ikke ført to ganger.',
      nn: 'Feilen er skriven i loggen til serveren. Ein kommando kan trygt sendast på nytt med same id: han vert ikkje ført to gonger.',
      en: 'The error is in the server’s log. A command may safely be sent again with the same id: it is not recorded twice.',
    },
  },
  unavailable: {
    status: 503,
    title: { nb: 'Tjenesten er ikke klar', nn: 'Tenesta er ikkje klar', en: 'The service is not ready' },
    explanation: {
      nb: 'Serveren starter, stopper eller kan ikke skrive til disken. Det som er bekreftet ført, er trygt. Prøv igjen om litt.',
      nn: 'Serveren startar, stoppar eller kan ikkje skrive til disken. Det som er stadfesta ført, er trygt. Prøv igjen om litt.',
      en: 'The server is starting, stopping or cannot write to its disk. What was confirmed as recorded is safe. Try again shortly.',
    },
  },
} satisfies Record<string, ProblemKind>;

const byStatus = new Map<number, string>(
  Object.entries(ordinaryProblems)
    .filter(([name]) => name !== 'invalid')
    .map(([name, { status }]) => [status, name]),
);

/** The ordinary problem with this status. */
export function ordinaryName(status: number): string {
  return byStatus.get(status) ?? (status >= 500 ? 'failed' : 'bad-request');
}

/** The first of our languages in a reader's `Accept-Language`, by weight. */
export function languageOf(accepted: string | undefined): ProblemLanguage {
  const wishes = (accepted ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part
        .trim()
        .toLowerCase()
        .split(/;\s*q=/);
      return { tag: tag.split('-')[0]!, weight: weight === undefined ? 1 : Number(weight) || 0 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((left, right) => right.weight - left.weight);
  for (const { tag } of wishes) {
    if (tag === 'nn' || tag === 'en' || tag === 'nb') return tag;
    if (tag === 'no') return 'nb';
  }
  return 'nb';
}
