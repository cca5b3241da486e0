import { absentFromArea2Weeks } from './absent-from-area-2-weeks.exception.js';
import { absentFromArea } from './absent-from-area.exception.js';
import { adviceAbsentFromArea } from './advice-absent-from-area.exception.js';
import { adviceMissedAppointment } from './advice-missed-appointment.exception.js';
import { advicePersonalCircumstances } from './advice-personal-circumstances.exception.js';
import { coronavirus } from './coronavirus.exception.js';
import { earlyYearsClosed } from './early-years-closed.exception.js';
import { personalCircumstances } from './personal-circumstances.exception.js';
import { reportedInReturn } from './reported-in-return.exception.js';
import { settingClosed } from './setting-closed.exception.js';

/** Every ground that the product knows. */
export const exceptionRegister = [
  settingClosed,
  earlyYearsClosed,
  personalCircumstances,
  absentFromArea,
  absentFromArea2Weeks,
  advicePersonalCircumstances,
  adviceAbsentFromArea,
  adviceMissedAppointment,
  coronavirus,
  reportedInReturn,
] as const;

/** The code of a ground. */
export type GroundCode = (typeof exceptionRegister)[number]['code'];
