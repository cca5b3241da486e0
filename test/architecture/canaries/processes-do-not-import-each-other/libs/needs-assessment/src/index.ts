import { openAdviceRequests } from '#libs/advice-requests'; // breaks

export const decide = (): string => openAdviceRequests();
