export interface Row {
  version: number;
}
