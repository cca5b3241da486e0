import { forwardRef } from '@nestjs/common'; // breaks

export const later = forwardRef(() => String); // breaks
