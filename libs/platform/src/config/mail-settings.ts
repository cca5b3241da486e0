import { z } from 'zod';
import { filledIn } from './filled-in.js';
import { SettingsError } from './settings.js';

const environment = z
  .object({
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    MAIL_FROM: z
      .string()
      .regex(/^(?:[^<>\r\n]+ <[^<>@\s]+@[a-z0-9.-]+>|[^<>@\s]+@[a-z0-9.-]+)$/i, {
        error: 'must be an e-mail address, or a name with an address in < >',
      })
      .optional(),
    SMTP_TIMEOUT_SECONDS: z.coerce.number().int().min(1).max(120).default(30),
    PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  })
  .refine(({ SMTP_URL, MAIL_FROM }) => (SMTP_URL === undefined) === (MAIL_FROM === undefined), {
    error: 'set both or neither',
    path: ['SMTP_URL and MAIL_FROM'],
  });

/** How e-mail is sent. */
export interface MailSettings {
  readonly smtpUrl: string;
  /** The address that e-mails come from, with or without a name before it. */
  readonly from: string;
  /** How long one sending may take in all. */
  readonly timeoutSeconds: number;
}

/** What the operator says of e-mail. */
export interface MailEnvironment {
  /** Null: no e-mail is sent, and what there would be to send is held. */
  readonly mail: MailSettings | null;
  /** Where people reach the pages; null: no e-mail has a link. Without a stroke at the end. */
  readonly publicUrl: string | null;
}

/** Reads what the environment says of e-mail; refuses with every wrong variable's name. */
export function readMailSettings(env: NodeJS.ProcessEnv = process.env): MailEnvironment {
  const parsed = environment.safeParse(filledIn(env));
  if (!parsed.success) {
    const each = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new SettingsError(`E-mail is not set up. ${each.join('; ')}`);
  }
  const { SMTP_URL: smtpUrl, MAIL_FROM: from, SMTP_TIMEOUT_SECONDS: timeoutSeconds } = parsed.data;
  const isSet = smtpUrl !== undefined && from !== undefined;
  return {
    mail: isSet ? { smtpUrl, from, timeoutSeconds } : null,
    publicUrl: parsed.data.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
  };
}
