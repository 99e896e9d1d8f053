import type { EventType } from '../events.js';

/** How something goes from one state to the next: a table, so that it can be read, drawn, checked and asked by the rules. */
export interface Machine<S extends string> {
  name: string;
  initial: S;
  /** Every state there is, and whether it may be left at that for good. */
  states: Readonly<Record<S, 'rests' | 'passes'>>;
  steps: readonly Step<S>[];
}

export interface Step<S extends string> {
  /** The event that makes it. */
  by: EventType;
  from: readonly S[];
  /** Several where the event itself says, or the votes do, which of them it is. */
  to: readonly S[];
  /** In records made elsewhere only, where nothing is refused. */
  recorded?: true;
}

export const statesOf = <S extends string>(machine: Machine<S>): S[] => Object.keys(machine.states) as S[];

/** The states in which this may happen, in the order of the table. `recorded`: in records made elsewhere as well. */
export function sourcesOf<S extends string>(machine: Machine<S>, by: EventType, recorded = true): S[] {
  const steps = machine.steps.filter((step) => step.by === by && (recorded || !step.recorded));
  const sources = new Set(steps.flatMap(({ from }) => from));
  return statesOf(machine).filter((state) => sources.has(state));
}

/** Whether the table knows this step. What happens may also leave a thing as it was. */
export const knows = <S extends string>(machine: Machine<S>, from: S, by: EventType, to: S): boolean =>
  from === to || machine.steps.some((step) => step.by === by && step.from.includes(from) && step.to.includes(to));

/** What is wrong with the table as a graph, one sentence each. */
export function flaws<S extends string>(machine: Machine<S>): string[] {
  const all = statesOf(machine);
  const ways = (state: S): S[] =>
    machine.steps.filter(({ from }) => from.includes(state)).flatMap(({ to }) => to.filter((next) => next !== state));
  const reachedFrom = (start: S): Set<S> => {
    const reached = new Set([start]);
    for (const state of reached) ways(state).forEach((next) => reached.add(next));
    return reached;
  };
  const named = new Set(machine.steps.flatMap(({ from, to }) => [...from, ...to]));
  const reached = reachedFrom(machine.initial);
  const rests = (state: S) => machine.states[state] === 'rests';
  return [
    ...[...named].filter((state) => !all.includes(state)).map((state) => `nobody knows the state ${state}`),
    ...all.filter((state) => !reached.has(state)).map((state) => `${state} is never reached`),
    ...all
      .filter((state) => ![...reachedFrom(state)].some(rests))
      .map((state) => `from ${state} there is no way to an end`),
  ];
}

/** The table as mermaid draws it. Several events between the same two states share an arrow. */
export function drawn<S extends string>(machine: Machine<S>): string {
  const id = (state: S) => state.replaceAll('-', '_');
  const arrows = new Map<string, string[]>();
  for (const { by, from, to, recorded } of machine.steps) {
    for (const source of from)
      for (const target of to) {
        const arrow = `  ${id(source)} --> ${id(target)}`;
        arrows.set(arrow, [...(arrows.get(arrow) ?? []), recorded ? `(${by})` : by]);
      }
  }
  const all = statesOf(machine);
  return [
    'stateDiagram-v2',
    ...all.filter((state) => state.includes('-')).map((state) => `  state "${state}" as ${id(state)}`),
    `  [*] --> ${id(machine.initial)}`,
    ...[...arrows].map(([arrow, events]) => `${arrow} : ${[...new Set(events)].join(', ')}`),
    ...all.filter((state) => machine.states[state] === 'rests').map((state) => `  ${id(state)} --> [*]`),
  ].join('\n');
}
