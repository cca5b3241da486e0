export interface AdviceRequested {
  happenedOn: string;
}

export const openAdviceRequests = (): string => 'opened';
