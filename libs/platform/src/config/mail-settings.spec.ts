import { describe, expect, it } from '@jest/globals';
import { readMailSettings } from './mail-settings.js';
import { SettingsError } from './settings.js';

const set = {
  SMTP_URL: 'smtps://user:secret@mail.fictshire.example',
  MAIL_FROM: 'sen@fictshire.example',
};

describe('the settings of e-mail', () => {
  it('are none unless the operator gives them, and an empty variable is not given', () => {
    const none = { mail: null, publicUrl: null };
    expect(readMailSettings({})).toEqual(none);
    expect(readMailSettings({ SMTP_URL: '', MAIL_FROM: '', PUBLIC_URL: '' })).toEqual(none);
  });

  it('are taken as they are given', () => {
    const from = 'Fictshire SEN team <sen@fictshire.example>';
    const url = 'https://ehc.fictshire.example/';
    expect(
      readMailSettings({ ...set, MAIL_FROM: from, SMTP_TIMEOUT_SECONDS: '5', PUBLIC_URL: url }),
    ).toEqual({
      mail: { smtpUrl: set.SMTP_URL, from, timeoutSeconds: 5 },
      publicUrl: 'https://ehc.fictshire.example',
    });
    expect(readMailSettings(set).mail?.timeoutSeconds).toBe(30);
  });

  it.each([
    [{ SMTP_URL: set.SMTP_URL }, 'SMTP_URL and MAIL_FROM: set both or neither'],
    [{ MAIL_FROM: set.MAIL_FROM }, 'SMTP_URL and MAIL_FROM: set both or neither'],
    [{ ...set, SMTP_URL: 'https://mail.example' }, 'SMTP_URL'],
    [{ ...set, MAIL_FROM: 'nobody' }, 'MAIL_FROM: must be an e-mail address'],
    [{ ...set, MAIL_FROM: 'a@b.example\r\nBcc: c@d.example' }, 'MAIL_FROM'],
    [{ ...set, SMTP_TIMEOUT_SECONDS: '0' }, 'SMTP_TIMEOUT_SECONDS'],
    [{ PUBLIC_URL: 'ehc.fictshire.example' }, 'PUBLIC_URL'],
  ])('are refused by name, without what they hold: %o', (env, said) => {
    expect(() => readMailSettings(env)).toThrow(SettingsError);
    expect(() => readMailSettings(env)).toThrow(said);
    expect(() => readMailSettings(env)).not.toThrow('secret');
  });
});
