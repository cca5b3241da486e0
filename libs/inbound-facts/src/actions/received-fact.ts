/** Something that happened, as an import or another system tells it. */
export interface ReceivedFact {
  /** Who tells: with `factId` it makes a fact one and the same, however often it is told. */
  readonly source: string;
  readonly factId: string;
  /** A code of the law's event types, without a prefix. */
  readonly type: string;
  /** A case reference or `upn:…`. */
  readonly subject: string;
  /** The case, where it is known already. */
  readonly caseId: string | null;
  readonly happenedOn: string;
  /** The event's other fields, as the clock's contract names them. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly importId: string | null;
  readonly line: number | null;
}

/** What became of a fact when it was received. */
export interface Receipt {
  readonly source: string;
  readonly factId: string;
  /** The id to ask about it with. */
  readonly id: string;
  /** `new`; `known` when the same was told before; `conflicting` when it was told otherwise before. */
  readonly outcome: 'new' | 'known' | 'conflicting';
}

/** A fact as it is kept. */
export interface StoredFact extends ReceivedFact {
  readonly id: string;
  readonly receivedBy: string;
  readonly state: 'waiting' | 'recorded' | 'refused' | 'conflicting';
}
