import { expect } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import type { Answer, ServiceClient } from '../support/service-client.js';

/** Where to ask what became of an event. */
export const receiptIn = ({ body }: Answer) => body as { id: string; statusUrl: string };
/** Why a fact of somebody whom the authority does not know is refused: the same for everybody. */
export const notKnown = {
  code: 'no-such-case',
  message:
    'Nobody with this identifier is known here. The fact is kept, and is recorded as soon as there is a case.',
  source: null,
};
/** The whole answer to a credential that opens nothing. */
export const unauthorized = (message: string) => ({
  status: 401,
  body: { error: { code: 'unauthorized', message } },
});
/** The whole answer to an event that a credential does not cover. */
export const forbidden = (path: string, message: string) => ({
  status: 403,
  body: {
    error: {
      code: 'forbidden',
      message:
        'Your credential does not allow all of this, so nothing was kept. Each field is named below.',
      fields: [{ path, message }],
    },
  },
});

/** What became of an event, once it stands as it should. */
export async function becomes(
  client: ServiceClient,
  { statusUrl }: { readonly statusUrl: string },
  state: 'recorded' | 'refused' | 'conflicting',
) {
  return eventually(async () => {
    const { body } = await client.get(statusUrl);
    expect(body).toMatchObject({ state });
    return body as { caseReference: string | null; refusal: object | null };
  });
}
