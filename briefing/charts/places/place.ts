/** A place that maps can show, as the desk’s gazetteer has it. */
export interface Place {
  /** As it is printed. */
  readonly name: string;
  /** Other spellings under which facts name it. */
  readonly otherNames?: readonly string[];
  /** Degrees, north and east positive. */
  readonly latitude: number;
  readonly longitude: number;
  /** Of an area: kilometres from its middle to about its edge. */
  readonly radius?: number;
}
