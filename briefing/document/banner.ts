/** The handling mark in header and footer of every page. The label is never translated and stays left to right. */
export interface Banner {
  /** `TLP:AMBER` */
  readonly label: string;
  /** Six hexadecimal digits without #. */
  readonly colour: string;
  readonly ground: string;
  /** Who may see it, in the document's language: printed beside the label. */
  readonly limit: string;
}
