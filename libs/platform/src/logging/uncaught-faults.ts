import { faultLine } from './fault-line.js';

/**
 * Lets a process that nobody saved say why it ends as everything else is said: without the words of the
 * fault. Node itself would print all of it, and a database quotes the values of a row.
 */
export function sayUncaughtFaults(): void {
  process.on('uncaughtException', (error) => {
    const line = {
      level: 60,
      msg: 'The process ends: nobody caught this.',
      fault: faultLine(error),
    };
    process.stderr.write(`${JSON.stringify(line)}\n`, () => process.exit(1));
  });
}
