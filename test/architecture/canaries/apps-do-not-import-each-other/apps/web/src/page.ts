export interface Page {
  title: string;
}
