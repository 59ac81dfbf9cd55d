/** The boundaries of a house, as they are kept: GeoJSON (RFC 7946) of areas with their names, and nothing else of the file they come from. */
export interface BoundaryFile {
  type: 'FeatureCollection';
  features: BoundaryArea[];
}

/** An area with its name. */
export interface BoundaryArea {
  type: 'Feature';
  properties: { name: string };
  /** Outer rings run clockwise, as d3 draws them; degrees with five decimals. */
  geometry: { type: 'MultiPolygon'; coordinates: [number, number][][][] };
}

/** What the settings of a desk say of its own boundaries. */
export interface OwnBoundaries {
  /** Whose they are, as maps print it: `Survey of Iraq, 2025`. */
  readonly name: string;
  /** How many areas they have. */
  readonly areas: number;
  /** SHA-256 of the file as it is kept, in hexadecimal digits. */
  readonly digest: string;
}

/** The most that a file of boundaries may hold. */
export const boundaryLimits = {
  bytes: 16 * 1024 * 1024,
  areas: 5000,
  points: 750_000,
  name: 300,
  /** Of the name that maps print. */
  printedName: 120,
} as const;
