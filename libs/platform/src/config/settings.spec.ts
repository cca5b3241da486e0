import { describe, expect, it } from '@jest/globals';
import { readSettings, SettingsError } from './settings.js';

const least = { DATABASE_URL: 'postgres://owner:secret@localhost:5432/ehc' };

describe('the settings of an operator', () => {
  it('need no more than the address of the database', () => {
    expect(readSettings(least)).toEqual({
      databaseUrl: least.DATABASE_URL,
      databaseAppUrl: undefined,
      queueUrl: undefined,
      isPublishedOnLoopback: false,
      sealsDir: undefined,
      host: '127.0.0.1',
      port: 3000,
      authority: 999,
      metricsToken: undefined,
      healthPort: undefined,
      tracesUrl: undefined,
      logLevel: 'info',
    });
  });

  it('are taken as they are given', () => {
    const given = {
      ...least,
      DATABASE_APP_URL: 'postgresql://app@localhost/ehc',
      QUEUE_URL: 'rediss://queue:6379',
      HOST: '0.0.0.0',
      PORT: '0',
      AUTHORITY: '998',
      METRICS_TOKEN: 'an example of a token',
      HEALTH_PORT: '9464',
      SEALS_DIR: '/srv/seals',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318',
      LOG_LEVEL: 'silent',
    };
    expect(readSettings(given)).toMatchObject({
      databaseAppUrl: given.DATABASE_APP_URL,
      queueUrl: given.QUEUE_URL,
      host: '0.0.0.0',
      port: 0,
      authority: 998,
      metricsToken: given.METRICS_TOKEN,
      healthPort: 9464,
      sealsDir: given.SEALS_DIR,
      tracesUrl: given.OTEL_EXPORTER_OTLP_ENDPOINT,
      logLevel: 'silent',
    });
  });

  it('are not given by variables that are empty', () => {
    const names = ['DATABASE_APP_URL', 'QUEUE_URL', 'HOST', 'PUBLISHED_ON', 'PORT', 'AUTHORITY'];
    const empty = Object.fromEntries([...names, 'LOG_LEVEL'].map((name) => [name, '']));
    expect(readSettings({ ...least, ...empty })).toEqual(readSettings(least));
    expect(() => readSettings({ DATABASE_URL: '' })).toThrow(/DATABASE_URL: /);
  });

  it.each([
    ['DATABASE_URL', 'mysql://localhost/ehc'],
    ['DATABASE_APP_URL', 'not an address'],
    ['QUEUE_URL', 'amqp://localhost'],
    ['SEALS_DIR', 'srv/seals'],
    ['PORT', '70000'],
    ['AUTHORITY', '99'],
    ['METRICS_TOKEN', 'too short'],
    ['HEALTH_PORT', 'door'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'grpc://collector'],
    ['LOG_LEVEL', 'loud'],
  ])('are refused with the name of the variable that is wrong: %s', (name, value) => {
    const read = () => readSettings({ ...least, [name]: value });
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(new RegExp(`${name}: `));
  });

  it('are refused with every wrong variable at once, and never with what was in it', () => {
    const read = () => readSettings({ PORT: 'door', DATABASE_URL: 'http://owner:secret@host' });
    expect(read).toThrow(/DATABASE_URL: .*PORT: /);
    expect(read).not.toThrow(/secret/);
  });
});
