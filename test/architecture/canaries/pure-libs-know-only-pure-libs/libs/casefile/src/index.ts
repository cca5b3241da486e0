export interface Case {
  reference: string;
}

export const loadCase = (): Case => ({ reference: 'EX-1' });
