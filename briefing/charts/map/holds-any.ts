import { geoContains } from 'd3-geo';
import type { CountryShape } from './country-shapes.ts';
import type { Spot } from './map-chart.ts';

/** Whether any of these spots lies in a country, or stands for it. */
export function holdsAny({ name, shape }: CountryShape, spots: readonly Spot[]): boolean {
  return spots.some((spot) =>
    spot.isCountry ? spot.name === name : geoContains(shape, [spot.longitude, spot.latitude]),
  );
}
