'use strict';

const TESTS = '([.]spec|[.]testing)[.]ts$|^test/';

/** A rule that a package has one owner; tests may look at it from outside. */
const oneOwner = (name, comment, packages, owners) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^(apps|libs)/', pathNot: [...owners, TESTS] },
  to: { path: `(^|/)node_modules/(@types/)?(${packages})(/|$)` },
});

module.exports = [
  oneOwner(
    'bullmq-has-one-owner',
    'BullMQ and the Redis client live in platform/queues and in the post room of the worker.',
    'bullmq|ioredis',
    ['^libs/platform/src/queues/', '^apps/worker/src/post-room/'],
  ),
  oneOwner(
    'mikro-orm-lives-in-storage',
    'MikroORM lives in storage folders, platform/database, platform/outbox, and module files that wire them.',
    '@mikro-orm/[^/]+',
    ['/storage/', '^libs/platform/src/(database|outbox|audit-trail)/', '[.]module[.]ts$'],
  ),
  oneOwner(
    'pg-lives-in-platform',
    'The PostgreSQL driver lives in platform/database, platform/queues and platform/local-services.',
    'pg',
    ['^libs/platform/src/(database|queues|local-services)/'],
  ),
  oneOwner(
    'prom-client-has-one-owner',
    'Figures are kept by platform/metrics: a room says what happened, not how it is counted.',
    'prom-client',
    ['^libs/platform/src/metrics/'],
  ),
  oneOwner(
    'opentelemetry-has-one-owner',
    'Traces are kept by platform/tracing, which loads OpenTelemetry only where the operator wants traces.',
    '@opentelemetry/[^/]+',
    ['^libs/platform/src/tracing/'],
  ),
  oneOwner(
    'terminus-has-one-owner',
    'How the service is, is found out in platform/health, for every process that is asked.',
    '@nestjs/terminus',
    ['^libs/platform/src/health/'],
  ),
  oneOwner(
    'nodemailer-has-one-owner',
    'E-mail goes out through one door, which knows whether an e-mail may have arrived already.',
    'nodemailer',
    ['^libs/alerts/src/smtp/'],
  ),
  oneOwner('nunjucks-has-one-owner', 'Templates are rendered by the page shell.', 'nunjucks', [
    '^apps/web/src/page-shell/',
  ]),
  oneOwner('saxes-has-one-owner', 'XML is read by the library of the statutory return.', 'saxes', [
    '^libs/sen2/',
  ]),
  oneOwner(
    'ical-generator-has-one-owner',
    'Files for calendars are written by the public calculator, which keeps births out of them.',
    'ical-generator',
    ['^apps/web/src/pages/work-out-the-dates/'],
  ),
  oneOwner(
    'luxon-lives-in-law-and-clock',
    'Dates are counted and said by the law library; the clock alone reads luxon beside it.',
    'luxon',
    ['^libs/statutory-rules/', '^libs/platform/src/clock/'],
  ),
];
