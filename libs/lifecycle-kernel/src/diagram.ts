import type { LegalEvent, Lifecycle, Transition } from './lifecycle.js';

/** A process as a picture in words (Mermaid): its states, its acts and its ends. What is only recorded is left out. */
export function diagramOf<State extends { readonly name: string }, Event extends LegalEvent>(
  lifecycle: Lifecycle<State, Event>,
): string {
  const names = Object.keys(lifecycle.says);
  const final: readonly string[] = lifecycle.finalStates;
  return [
    'stateDiagram-v2',
    ...names.map((name) => `  state "${name.replaceAll('-', ' ')}" as ${idOf(name)}`),
    `  [*] --> ${idOf(lifecycle.initial.name)}`,
    ...lifecycle.transitions.flatMap(arrows),
    ...names.filter((name) => final.includes(name)).map((name) => `  ${idOf(name)} --> [*]`),
    '',
  ].join('\n');
}

function arrows<State extends { readonly name: string }, Event extends LegalEvent>(
  row: Transition<State, Event>,
): string[] {
  return row.from.map((name: string) => {
    const to = row.to === 'stays' ? name : row.to;
    return `  ${idOf(name)} --> ${idOf(to)}: ${row.command}`;
  });
}

function idOf(name: string): string {
  return name.replaceAll('-', '_');
}
