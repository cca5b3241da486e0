import { initAll } from './govuk-frontend.js';
import { keepUpToDate } from './live-region.js';

initAll();
for (const region of document.querySelectorAll('[data-live-region]')) keepUpToDate(region);
