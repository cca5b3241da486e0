import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { enterDecision } from '../faults/enter-decision.js';
import { eventually } from '../support/eventually.js';
import { sampleDay, sampleReturn } from '../support/example-files.js';
import { untilSettled } from '../support/recorded-caseload.js';
import { backends, RunningSystem } from '../support/running-system.js';
import { ServiceClient } from '../support/service-client.js';
import { TraceCollector, type ReceivedSpan } from './trace-collector.js';

const decision = 'POST /cases/:reference/decision-to-assess';

jest.setTimeout(120_000);

describe.each(backends)('A trace, with the queue in $queues', (backend) => {
  let collector: TraceCollector;
  let system: RunningSystem;

  beforeAll(async () => {
    collector = await TraceCollector.start();
    const settings = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url };
    system = await RunningSystem.start({ ...backend, settings });
    await system.run('import', ['sen2', sampleReturn, '--as-at', sampleDay]);
    await untilSettled(system);
  });

  afterAll(async () => {
    await system.stop();
    await collector.stop();
  });

  /** Who of a trace belongs to nobody in it: its beginning, and what was torn off. */
  const rootsOf = (trace: readonly ReceivedSpan[]) =>
    trace.filter(
      ({ parentSpanId }) => !trace.some(({ spanId }) => spanId === (parentSpanId ?? 'none')),
    );
  const parentOf = (trace: readonly ReceivedSpan[], one: ReceivedSpan) =>
    trace.find(({ spanId }) => spanId === one.parentSpanId);

  const traceIdOf = (trace: readonly ReceivedSpan[]) => trace[0]?.traceId ?? '';

  /** Cases whose request awaits a decision. */
  async function waiting(): Promise<string[]> {
    const rule = 'needs-assessment.notify-decision-to-assess';
    const asked = { rule, stage: 'awaiting-decision', status: 'open' };
    const limits = await new ServiceClient(system.url).deadlines(asked);
    return limits.map(({ caseReference }) => caseReference);
  }

  const decide = (reference = 'none') => enterDecision(system.url, { reference, on: '2026-01-15' });

  it('goes from one act on a page through outbox, hint and job to whoever hears of it', async () => {
    const [reference] = await waiting();
    await decide(reference);
    await untilSettled(system);
    await eventually(() => {
      const [trace = [], ...others] = collector.tracesWith(decision);
      expect(others).toEqual([]);
      const names = trace.map(({ name, service }) => `${service.split('-').at(-1) ?? ''}: ${name}`);
      expect(names).toEqual(
        expect.arrayContaining([
          `web: ${decision}`,
          'web: transaction',
          'worker: hint',
          'worker: job catch-up',
          'worker: consume advice-requests',
          'worker: consume breach-risk',
          'worker: transaction',
        ]),
      );
      expect(rootsOf(trace).map(({ name }) => name)).toEqual([decision]);
      for (const one of trace.filter(({ name }) => name === 'job catch-up')) {
        expect(parentOf(trace, one)?.name).toBe('hint');
      }
      const [heard] = trace.filter(({ name }) => name === 'consume advice-requests');
      const posted = heard === undefined ? undefined : parentOf(trace, heard);
      expect([posted?.name, posted?.service]).toEqual(['transaction', 'ehc-timekeeper-web']);
    });
  });

  it('of a batch with events of several acts belongs to its job, and links to all of them', async () => {
    await system.worker.stop();
    const [one, another] = await waiting();
    const before = collector.tracesWith(decision).length;
    for (const reference of [one, another]) await decide(reference);
    system.worker.start();
    await untilSettled(system);
    await eventually(() => {
      const acts = collector.tracesWith(decision).slice(before).map(traceIdOf);
      expect(acts).toHaveLength(2);
      const batches = collector.spans.filter(({ name }) => name === 'consume breach-risk');
      const ofBoth = batches.filter(({ links }) => {
        const linked = links.map(({ traceId }) => traceId);
        return acts.every((act) => linked.includes(act));
      });
      expect(ofBoth).toHaveLength(1);
      for (const batch of ofBoth) {
        const job = collector.spans.find(({ spanId }) => spanId === batch.parentSpanId);
        expect(job?.name).toBe('job catch-up');
      }
    });
  });

  it('holds ids and codes, and nothing that anyone wrote', () => {
    const known =
      /^(ehc\.(authority|consumer|job|event|events|outcome|request\.id)|http\.(route|request\.method|response\.status_code)|error\.type)$/;
    for (const { name, attributes, events } of collector.spans) {
      for (const [key, value] of Object.entries(attributes)) {
        expect(key).toMatch(known);
        expect(value).toMatch(/^[\w/:.-]*$/);
      }
      expect(name).toMatch(/^[\w/:. -]+$/);
      expect(events).toEqual([]);
    }
  });

  it('is sent to its end when the process is told to stop', async () => {
    const seen = collector.tracesWith('GET /problems').length;
    await fetch(new URL('/problems', system.url));
    await system.web.stop();
    expect(collector.tracesWith('GET /problems')).toHaveLength(seen + 1);
  });
});
