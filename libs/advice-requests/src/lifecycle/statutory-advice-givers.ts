/** A body or person whose advice the law requires. */
export interface AdviceGiver {
  /** The service as facts and queues name it. */
  readonly service: string;
  readonly source: string;
}

/**
 * Whose advice the authority must seek for every child once it has decided to assess. Those named
 * only for some children (a qualified teacher, preparation for adulthood, persons whom the family
 * asks for) come with what is known about the child.
 */
export const statutoryAdviceGivers: readonly AdviceGiver[] = [
  { service: 'parent-or-young-person', source: 'SEND Regulations 2014, regulation 6(1)(a)' },
  { service: 'education', source: 'SEND Regulations 2014, regulation 6(1)(b)' },
  { service: 'health', source: 'SEND Regulations 2014, regulation 6(1)(c)' },
  { service: 'educational-psychology', source: 'SEND Regulations 2014, regulation 6(1)(d)' },
  { service: 'social-care', source: 'SEND Regulations 2014, regulation 6(1)(e)' },
];
