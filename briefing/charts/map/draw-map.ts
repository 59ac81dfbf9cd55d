import { geoPath } from 'd3-geo';
import { chartWidth, type ChartDrawing, type ChartSetting } from '../chart-setting.ts';
import { Drawing, type Point } from '../drawing/drawing.ts';
import { LabelSpace } from '../drawing/label-space.ts';
import { drawLegend } from '../drawing/legend.ts';
import { Gazetteer } from '../places/gazetteer.ts';
import { countryShapes } from './country-shapes.ts';
import { holdsAny } from './holds-any.ts';
import { labelCountries } from './label-countries.ts';
import type { MapChart, Spot } from './map-chart.ts';
import { drawnLatitude, mapFrame } from './map-frame.ts';
import type { MapPlot } from './map-plot.ts';
import { thinnedPath } from './thinned-path.ts';
import { drawPlaces, labelPlaces } from './map-places.ts';
import { mapLegend } from './map-signs.ts';
import { drawTransfers, labelTransfers } from './map-transfers.ts';

/**
 * The countries around the places that facts name, transfers as arrows with their counts, areas of warnings hatched. The map itself
 * is never mirrored; in a document from right to left it stands on the other side of its legend.
 */
export function drawMap(chart: MapChart, setting: ChartSetting): ChartDrawing {
  const plot = plotFor(chart, setting);
  const { drawing, frame } = plot;
  drawCountries(plot, chart);
  const transfers = drawTransfers(plot, chart);
  drawPlaces(plot, chart);
  const unlabelled = [...labelPlaces(plot, chart), ...labelTransfers(plot, transfers)];
  labelCountries(plot, chart);
  drawFrame(plot);
  const legendEnd = drawLegend(drawing, mapLegend(chart, setting.words), {
    top: 0,
    width: setting.keyColumn,
  });
  return { drawing, height: Math.max(frame.height, legendEnd), unlabelled: [...new Set(unlabelled)] };
}

function plotFor(chart: MapChart, setting: ChartSetting): MapPlot {
  const { direction, language, textColumn } = setting;
  const width = chartWidth(setting);
  const isMirrored = direction === 'rtl';
  const begin = width - textColumn;
  const left = isMirrored ? 0 : begin;
  const frame = mapFrame(chart, countryShapes(chart.boundaries), { left, width: textColumn, language });
  const at = (spot: Pick<Spot, 'longitude' | 'latitude'>): Point => {
    const [x, y] = frame.projection([spot.longitude, drawnLatitude(spot.latitude)]) ?? [left, 0];
    return [isMirrored ? width - x : x, y];
  };
  return {
    drawing: new Drawing(width, direction, setting.colours),
    setting,
    frame,
    space: new LabelSpace({ x: begin + 2, y: 2, width: textColumn - 4, height: frame.height - 4 }),
    gazetteer: new Gazetteer(setting.places, setting.language),
    at,
    lengthOf: (kilometres, spot) => {
      const north = { ...spot, latitude: spot.latitude + kilometres / 111 };
      return Math.abs(at(north)[1] - at(spot)[1]);
    },
  };
}

/** Two tints tell where transfers begin and where they end; countries without a place are white. */
function drawCountries({ drawing, frame }: MapPlot, chart: MapChart): void {
  const { tint, track, grey } = drawing.colours;
  const path = geoPath(frame.projection).digits(1);
  const ends = chart.transfers.map(({ to }) => to);
  const others = [...chart.transfers.map(({ from }) => from), ...chart.places.map(({ spot }) => spot)];
  for (const country of frame.shapes) {
    const drawn = thinnedPath(path(country.shape) ?? '');
    if (drawn === '') continue;
    const fill = holdsAny(country, ends) ? track : holdsAny(country, others) ? tint : '#FFFFFF';
    drawing.path(drawn, { fill, stroke: grey, width: 0.4 });
  }
}

function drawFrame({ drawing, setting, frame }: MapPlot): void {
  const begin = drawing.width - setting.textColumn;
  drawing.box(
    { x: begin + 0.25, y: 0.25, width: setting.textColumn - 0.5, height: frame.height - 0.5 },
    { stroke: drawing.colours.hair, width: 0.5 },
  );
}
