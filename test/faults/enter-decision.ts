import type { IsoDate } from '#libs/statutory-rules';

/** Enters on the page of a case that the family was told that there will be an assessment. */
export async function enterDecision(
  url: string,
  { reference, on }: { readonly reference: string; readonly on: IsoDate },
): Promise<void> {
  const [year = '', month = '', day = ''] = on.split('-');
  const answer = await fetch(new URL(`/cases/${reference}/decision-to-assess`, url), {
    method: 'POST',
    body: new URLSearchParams({ 'on-day': day, 'on-month': month, 'on-year': year }),
    redirect: 'manual',
  });
  await answer.body?.cancel();
  if (answer.status !== 303) throw new Error(`The decision was answered ${answer.status}.`);
}
