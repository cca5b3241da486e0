import { readFile, readdir, readlink } from 'node:fs/promises';

const REMOTE_ADDRESS = 2;
const STATE = 3;
const INODE = 9;
const ESTABLISHED = '01';

/** Says whether a process has an open connection to a port, as Linux knows it. */
export async function connectedTo(pid: number, port: number): Promise<boolean> {
  // A process that has ended is connected to nothing.
  const table = await readFile(`/proc/${pid}/net/tcp`, 'utf8').catch(() => '');
  const end = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const sockets = table
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((words) => words[REMOTE_ADDRESS]?.endsWith(end) && words[STATE] === ESTABLISHED)
    .map((words) => `socket:[${words[INODE] ?? ''}]`);
  const folder = `/proc/${pid}/fd`;
  const open = (await readdir(folder).catch(() => [])).map((descriptor) =>
    // It may have been closed since it was listed.
    readlink(`${folder}/${descriptor}`).catch(() => ''),
  );
  return (await Promise.all(open)).some((target) => sockets.includes(target));
}
