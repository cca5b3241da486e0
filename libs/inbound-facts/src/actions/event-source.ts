/** Another system that may tell facts of one authority, and what it may tell. */
export interface EventSource {
  readonly authority: number;
  /** Of its credential; a source that gets a new credential gets a new id. */
  readonly id: string;
  /** The `source` that its events carry. */
  readonly source: string;
  /** Codes of the law's event types, without a prefix. */
  readonly eventTypes: readonly string[];
}

/** A source as it is kept; its secret is not, only a digest of it. */
export interface KeptSource extends EventSource {
  readonly addedAt: string;
  readonly revokedAt: string | null;
}

/** Why a credential opens nothing. */
export type NotIdentified = 'unknown' | 'revoked' | 'real-authority';
