import type { LegalEvent, Lifecycle, Transition } from './lifecycle.js';

/** A sentence with "must", as a guard is named: `adviceMustBeRequestedBeforeDrafting`. */
const guardName = /^(must|[a-z][A-Za-z]*Must)[A-Z][A-Za-z]*$/;

/** What a table leaves unsaid, says twice, or says of a state that it doesn't have. */
export function faultsOfWords<State extends { readonly name: string }, Event extends LegalEvent>(
  lifecycle: Lifecycle<State, Event>,
): string[] {
  const { transitions, finalStates, says } = lifecycle;
  const finals: readonly string[] = finalStates;
  const said = Object.entries<string>(says);
  const known = new Set(said.map(([name]) => name));
  const named = [lifecycle.initial.name, ...finals, ...transitions.flatMap(statesIn)];
  return [
    ...said.filter(([, words]) => isBlank(words)).map(([name]) => `${name} is not said in words`),
    ...[...new Set(named)]
      .filter((name) => !known.has(name))
      .map((name) => `${name} is not among the states`),
    ...twice(finals).map((name) => `${name} is twice among the final states`),
    ...(finals.length === 0 ? ['there is no final state'] : []),
    ...twice(transitions.map(({ command }) => command)).map((name) => `${name} is there twice`),
    ...transitions
      .filter(({ source }) => isBlank(source))
      .map(({ command }) => `${command} names no source`),
    ...faultsOfGuards(transitions),
  ];
}

function faultsOfGuards<State extends { readonly name: string }, Event extends LegalEvent>(
  transitions: readonly Transition<State, Event>[],
): string[] {
  const guards = [...new Set(transitions.flatMap((row) => row.guards ?? []))];
  return [
    ...guards
      .filter(({ name }) => !guardName.test(name))
      .map(({ name }) => `the guard ${name} is no sentence with "must"`),
    ...twice(guards.map(({ name }) => name)).map((name) => `two guards are called ${name}`),
    ...guards
      .filter(({ refusal }) => isBlank(refusal.code) || isBlank(refusal.sentence))
      .map(({ name }) => `the guard ${name} doesn't say why`),
  ];
}

function statesIn<State extends { readonly name: string }, Event extends LegalEvent>(
  row: Transition<State, Event>,
): string[] {
  const to = row.to === 'stays' ? [] : [row.to];
  return [...row.from, ...(row.alsoRecordedFrom ?? []), ...to];
}

function isBlank(words: string): boolean {
  return words.trim() === '';
}

function twice(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, place) => names.indexOf(name) !== place))];
}
