/** Thrown with a sentence for the person at the keyboard: it is shown without a stack. */
export class Advice extends Error {}

/** Runs a script's work and ends the process with its exit code, or 1 and the sentence of an Advice. */
export async function runScript(work) {
  try {
    process.exitCode = await work();
  } catch (error) {
    console.error(error instanceof Advice ? error.message : error);
    process.exitCode = 1;
  }
}
