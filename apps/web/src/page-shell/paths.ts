/** What a person must be allowed to do before a path answers. */
export type Permission =
  | 'see-caseload'
  | 'see-case'
  | 'decide-on-case'
  | 'correct-history'
  | 'bring-in-data'
  | 'send-emails'
  | 'set-the-day'
  | 'exchange-data'
  /** Everybody's, signed in or not: it shows no case and changes nothing. */
  | 'work-out-dates'
  | 'watch-the-service';

/** One path of the service: how it is asked for, who may, and the name under which use is logged. */
export interface ServedPath {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly permission: Permission;
  readonly audit: string;
}

function get(path: string, permission: Permission, audit: string): ServedPath {
  return { method: 'GET', path, permission, audit };
}

function post(path: string, permission: Permission, audit: string): ServedPath {
  return { method: 'POST', path, permission, audit };
}

/**
 * Every path that this service answers, declared once. Until people sign in, everyone on this
 * machine holds every permission (see `permissions.ts`), and the service listens on this machine only.
 */
export const paths = {
  home: get('/', 'see-caseload', 'home-seen'),
  breachRisk: get('/breach-risk', 'see-caseload', 'breach-risk-seen'),
  breachRiskLive: get('/breach-risk/live', 'see-caseload', 'breach-risk-followed'),
  adviceWaiting: get('/advice-waiting', 'see-caseload', 'advice-waiting-seen'),
  findCase: get('/cases', 'see-case', 'case-looked-for'),
  showCase: get('/cases/:reference', 'see-case', 'case-seen'),
  notifyDecision: post(
    '/cases/:reference/decision-to-assess',
    'decide-on-case',
    'decision-to-assess-entered',
  ),
  correctEntry: get('/cases/:reference/history/:seq', 'correct-history', 'entry-to-correct-seen'),
  previewCorrection: post(
    '/cases/:reference/history/:seq',
    'correct-history',
    'correction-previewed',
  ),
  correctHistory: post(
    '/cases/:reference/history/:seq/correction',
    'correct-history',
    'history-corrected',
  ),
  imports: get('/imports', 'bring-in-data', 'imports-seen'),
  receiveFile: post('/imports', 'bring-in-data', 'file-received'),
  followImport: get('/imports/:id', 'bring-in-data', 'import-followed'),
  problems: get('/problems', 'bring-in-data', 'problems-seen'),
  tryAgain: post('/problems', 'bring-in-data', 'failed-work-tried-again'),
  emails: get('/emails', 'see-caseload', 'emails-seen'),
  sendEmails: post('/emails', 'send-emails', 'emails-let-go'),
  email: get('/emails/:id', 'see-case', 'email-seen'),
  dismissEmail: post('/emails/:id/dismissal', 'send-emails', 'email-dismissed'),
  clock: get('/clock', 'set-the-day', 'clock-seen'),
  setDay: post('/clock', 'set-the-day', 'day-set'),
  workOutTheDates: get('/work-out-the-dates', 'work-out-dates', 'dates-worked-out'),
  workOutWithBirth: post('/work-out-the-dates', 'work-out-dates', 'dates-worked-out-with-birth'),
  datesCalendar: get('/work-out-the-dates/dates.ics', 'work-out-dates', 'dates-taken-as-calendar'),
  datesJson: get('/work-out-the-dates/dates.json', 'work-out-dates', 'dates-taken-as-json'),
  whatHappened: get('/work-out-the-dates/what-happened', 'work-out-dates', 'event-chosen'),
  whenItHappened: get('/work-out-the-dates/when', 'work-out-dates', 'event-asked-for'),
  addEvent: post('/work-out-the-dates/when', 'work-out-dates', 'event-given'),
  howToCount: get('/work-out-the-dates/how-to-count', 'work-out-dates', 'settings-asked-for'),
  setHowToCount: post('/work-out-the-dates/how-to-count', 'work-out-dates', 'settings-given'),
  dateOfBirth: get('/work-out-the-dates/date-of-birth', 'work-out-dates', 'birth-asked-for'),
  apiReceiveEvents: post('/api/v1/events', 'exchange-data', 'events-received'),
  apiEvent: get('/api/v1/events/:id', 'exchange-data', 'event-read'),
  apiDeadlines: get('/api/v1/deadlines', 'exchange-data', 'deadlines-read'),
  apiAdviceWaiting: get('/api/v1/advice-waiting', 'exchange-data', 'advice-waiting-read'),
  apiSummary: get('/api/v1/summary', 'exchange-data', 'summary-read'),
  apiCase: get('/api/v1/cases/:reference', 'exchange-data', 'case-read'),
  apiCorrect: post('/api/v1/cases/:reference/corrections', 'correct-history', 'correction-told'),
  apiClock: post('/api/v1/clock', 'work-out-dates', 'clock-asked'),
  apiDocs: get('/api/docs', 'exchange-data', 'api-docs-seen'),
  apiDescription: get('/api/openapi.json', 'exchange-data', 'api-description-read'),
  health: get('/health', 'watch-the-service', 'health-checked'),
  live: get('/health/live', 'watch-the-service', 'life-checked'),
  ready: get('/health/ready', 'watch-the-service', 'readiness-checked'),
  metrics: get('/metrics', 'watch-the-service', 'metrics-read'),
} as const satisfies Record<string, ServedPath>;

/** A path with its places filled in, for links: `pathTo(paths.showCase, { reference })`. */
export function pathTo(
  served: ServedPath,
  places: Readonly<Record<string, string>> = {},
  query: Readonly<Record<string, string | undefined>> = {},
): string {
  const path = served.path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(places[name] ?? ''),
  );
  const asked = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return asked.length === 0 ? path : `${path}?${asked.join('&')}`;
}
