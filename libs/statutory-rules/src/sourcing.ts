/** How well the words of the law were seen: T the words themselves, P a reliable secondary page, K to be checked. */
export type Seen = 'T' | 'P' | 'K';
