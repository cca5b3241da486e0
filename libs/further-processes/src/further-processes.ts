import type { CaseProcess } from '#libs/casefile';
import { stateAfter } from '#libs/lifecycle-kernel';
import { decideFurtherProcess } from './lifecycle/decide-further-process.js';
import { furtherLifecycles } from './lifecycle/further-lifecycles.js';

/** The processes without a room of their own, as the casefile runs them. */
export const furtherProcesses: readonly CaseProcess[] = furtherLifecycles.map((one) => ({
  process: one.lifecycle.process,
  limits: one.limits,
  takes: ({ type }) => one.puts.includes(type),
  decide: (past, proposal, today) => decideFurtherProcess(one, past, proposal, today),
  stageOn: (events) => {
    const { name, since } = stateAfter(one.lifecycle, events);
    return since === null ? null : name;
  },
  statesAfter: (events) => {
    const { name, since } = stateAfter(one.lifecycle, events);
    return since === null ? [] : [{ subject: '', state: name, details: { since } }];
  },
}));
