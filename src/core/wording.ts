/** A text for people, in both languages of the product. Core says what it means; whoever shows it picks the language. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}
