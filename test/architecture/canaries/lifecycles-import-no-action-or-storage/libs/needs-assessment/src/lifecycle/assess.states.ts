import type { Row } from '../storage/row.entity.js'; // breaks

export type State = Row;
