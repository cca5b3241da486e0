import * as owned from 'nodemailer';

export const used = owned;
