import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  headingsOf,
  startPages,
  textOf,
  type PagesUnderTest,
} from '../../page-shell/pages.testing.js';
import { paths } from '../../page-shell/paths.js';
import { sayType, type Described } from './api-docs.view-model.js';

let pages: PagesUnderTest;

beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages.close());

describe('The description of the API', () => {
  test('covers every path of the API that the register has, and no page', async () => {
    const description = (await (await pages.get('/api/openapi.json')).json()) as Described;
    const served = Object.values(paths).filter(({ path }) => path.startsWith('/api/v1/'));
    expect(Object.keys(description.paths).sort()).toEqual(
      [...new Set(served.map(({ path }) => path.replace(/:(\w+)/g, '{$1}')))].sort(),
    );
  });

  test('says which paths need the credential of a source: those of events alone', async () => {
    const description = (await (await pages.get('/api/openapi.json')).json()) as Described;
    const guarded = Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.values(methods).flatMap(({ security }) => (security === undefined ? [] : [path])),
    );
    expect(guarded).toEqual(['/api/v1/events', '/api/v1/events/{id}']);
    expect(description.components?.securitySchemes).toMatchObject({
      source: { type: 'http', scheme: 'bearer' },
    });
  });

  test('names the schemas of what goes in and out', async () => {
    const description = (await (await pages.get('/api/openapi.json')).json()) as Described;
    expect(Object.keys(description.components?.schemas ?? {}).sort()).toEqual([
      'AdviceNotNeeded',
      'AdviceRequested',
      'AmendmentNoticeSent',
      'AppealConceded',
      'Case',
      'CaseClosed',
      'CaseDeadline',
      'CaseErrors',
      'CaseEvent',
      'CaseEventWithId',
      'CaseEventWithMeetingOn',
      'CaseFile',
      'ClockAnswer',
      'CloudEvent',
      'CorrectionAnswer',
      'CorrectionAsked',
      'Deadline',
      'DeadlinePage',
      'Error',
      'EventState',
      'ExceptionWithClosedFromReopensOnAdviceAskedOn',
      'ExceptionWithFromTo',
      'ExceptionWithIdFromTo',
      'ExceptionWithIdMissedOn',
      'MediationAgreementReached',
      'MoveNotified',
      'PhaseTransferExpected',
      'Receipt',
      'ReviewDecisionNotified',
      'Summary',
      'TribunalOrderMade',
    ]);
  });

  test('is a page for people, without any script of others', async () => {
    const html = await (await pages.get('/api/docs')).text();
    expect(headingsOf(html)).toEqual(['The same over JSON']);
    expect(textOf(html)).toContain('POST /api/v1/events');
    expect(textOf(html)).toContain('Why this date, for people');
    expect(textOf(html).match(/the credential of one source/g)).toHaveLength(2);
    expect(html.match(/<script/g)).toHaveLength(2);
  });

  test.each([
    [undefined, 'nothing'],
    [{ $ref: '#/components/schemas/Case' }, 'Case'],
    [{ type: 'array', items: { type: 'string' } }, 'list of string'],
    [{ type: 'string', format: 'date', nullable: true }, 'day, YYYY-MM-DD or null'],
    [{ enum: ['a', 'b'] }, 'one of: a, b'],
    [{ anyOf: [{ type: 'integer' }, { $ref: 'x/Y' }] }, 'integer, or Y'],
    [{}, 'anything'],
  ])('says %j as "%s"', (schema, words) => {
    expect(sayType(schema)).toBe(words);
  });
});
