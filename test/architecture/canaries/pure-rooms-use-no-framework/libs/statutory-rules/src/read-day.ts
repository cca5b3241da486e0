import { DateTime } from 'luxon';
import { z } from 'zod';

export const reads = [DateTime, z];
