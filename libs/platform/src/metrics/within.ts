/** It took longer than anyone waits for it. */
export class TookTooLongError extends Error {
  override name = 'TookTooLongError';
}

/** The answer, or a failure when it isn't there within so many milliseconds. */
export async function within<T>(milliseconds: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new TookTooLongError('There was no answer in time.'));
    }, milliseconds);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
