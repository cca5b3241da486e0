import { describe, expect, test } from '@jest/globals';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const command = [
  '--import',
  './test/support/typescript-loader.ts',
  'apps/cli/src/law-diff.ts',
  'current',
  'data/proposals/five-weeks',
];

const moved = '{"today":"2027-04-01","events":[{"type":"request-received","on":"2027-03-12"}]}\n';

describe('The command as a process of its own', () => {
  test('answers a file by its name, to its end.', () => {
    const words = [...command, '--json', '--cases', 'data/proposals/cases.jsonl'];
    const { status, stdout, stderr } = spawnSync(process.execPath, words, {
      cwd: root,
      encoding: 'utf8',
    });
    const { cases, summary } = JSON.parse(stdout) as { cases: { case: number }[]; summary: object };
    expect({ status, stderr, cases: cases.map((each) => each.case), summary }).toMatchObject({
      status: 0,
      stderr: '',
      cases: [4, 5],
      summary: { cases: 6, different: 2, changes: { earlier: 2, 'becomes-missed': 1, appears: 0 } },
    });
  });

  test('answers more than its memory holds, piece by piece.', async () => {
    const [count, block] = [8_000, 100];
    const advice = `{"type":"advice-requested","on":"2027-03-15","id":"a","service":"${'x'.repeat(10_000)}"}`;
    const long = moved.replace('[', `[${advice},`);
    expect(long.length * count).toBeGreaterThan(80_000_000);
    const words = ['--max-old-space-size=48', ...command, '--cases', '-'];
    const child = spawn(process.execPath, words, { cwd: root, stdio: ['pipe', 'pipe', 'pipe'] });
    let [end, complaints] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      end = (end + text).slice(-1000);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
    const closed = once(child, 'close');
    for (let written = 0; written < count; written += block) {
      if (!child.stdin.write(long.repeat(block))) await once(child.stdin, 'drain');
    }
    child.stdin.end();
    expect([await closed, complaints]).toEqual([[0, null], '']);
    expect(end).toContain(`Cases: ${count}; different: ${count}; could not be asked: 0.`);
  }, 120_000);

  test('ends quietly when nobody reads on.', async () => {
    const words = [...command, '--cases', '-'];
    const child = spawn(process.execPath, words, { cwd: root, stdio: ['pipe', 'pipe', 'pipe'] });
    let complaints = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
    // What is written after its end has nowhere to go.
    child.stdin.on('error', () => undefined);
    child.stdin.end(moved.repeat(20_000));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = (await once(child, 'exit')) as [number | null];
    expect([code, complaints]).toEqual([0, '']);
  }, 30_000);
});
