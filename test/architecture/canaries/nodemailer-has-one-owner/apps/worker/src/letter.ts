import * as owned from 'nodemailer'; // breaks

export const used = owned;
