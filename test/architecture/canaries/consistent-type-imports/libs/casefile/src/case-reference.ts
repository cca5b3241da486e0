export type CaseReference = string;
