import { readFileSync } from 'node:fs';

const LOOK_EVERY_MS = 500;

/**
 * Calls back when the npm that started this script is gone. Told to end, npm passes that on to a shell
 * which may not pass it on to us.
 * @param {() => void} callBack
 */
export function onNpmGone(callBack) {
  if (!process.env.npm_lifecycle_event) return;
  const parents = npmParents();
  const looking = setInterval(() => {
    if (npmParents() === parents) return;
    clearInterval(looking);
    callBack();
  }, LOOK_EVERY_MS);
  looking.unref();
}

/** Our parent and, where that is a shell (seen on Linux only), npm behind it. */
function npmParents() {
  const parent = statOf(process.ppid);
  return /^(da|ba)?sh$/.test(parent.name) ? `${process.ppid} ${parent.parent}` : `${process.ppid}`;
}

function statOf(pid) {
  try {
    const [, name, parent] = /^\d+ \((.*)\) \S (\d+)/.exec(
      readFileSync(`/proc/${pid}/stat`, 'utf8'),
    );
    return { name, parent };
  } catch {
    return { name: '', parent: '' };
  }
}
