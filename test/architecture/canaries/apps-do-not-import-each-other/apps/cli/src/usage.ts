import type { Page } from '../../web/src/page.js'; // breaks

export const sayUsage = (page: Page): string => page.title;
