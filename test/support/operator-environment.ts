/** Variables of whoever runs the tests that would lead the processes elsewhere. */
const ELSEWHERE = [
  'DATABASE_URL',
  'DATABASE_APP_URL',
  'QUEUE_URL',
  'SMTP_URL',
  'MAIL_FROM',
  'SEALS_DIR',
  'SMTP_TIMEOUT_SECONDS',
  'PUBLIC_URL',
  'AUTHORITY',
  'METRICS_TOKEN',
  'HEALTH_PORT',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'NODE_OPTIONS',
];

/** What the programs are started with: the surroundings of this run, and what the operator says. */
export function operatorEnvironment(said: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !ELSEWHERE.includes(name));
  return { ...Object.fromEntries(inherited), HOST: '127.0.0.1', LOG_LEVEL: 'warn', ...said };
}
