import { of } from 'rxjs'; // breaks

export const decide = of;
