import * as L from './leaflet.js';
import type { TripPart } from '../trips/types.js';
import type { MapView } from './map-view.js';

type At = [lat: number, lon: number];

const at = ({ lat, lon }: { lat: number; lon: number }): At => [lat, lon];

/** Nothing of what is drawn here can be clicked: it is a map. */
const still = { interactive: false } as const;

function line(points: readonly At[], className: string): L.Polyline {
  return L.polyline([...points], { ...still, className, smoothFactor: 1 });
}

/** Municipal borders, their names, and the lines of the timetable. */
export function drawBase(group: L.LayerGroup, { areas, courses }: MapView): void {
  group.clearLayers();
  for (const { rings } of areas) {
    group.addLayer(
      L.polygon(
        rings.map((ring) => ring.map(at)),
        { ...still, className: 'area' },
      ),
    );
  }
  const isRail = (mode: string) => mode === 'rail' || mode === 'subway' || mode === 'tram';
  for (const { mode, points } of courses.filter((course) => !isRail(course.mode))) {
    group.addLayer(line(points.map(at), `course ${mode}`));
  }
  for (const { points } of courses.filter((course) => isRail(course.mode))) {
    group.addLayer(line(points.map(at), 'course rails'));
    group.addLayer(line(points.map(at), 'course sleepers'));
  }
  for (const { name, centre } of areas) if (centre) group.addLayer(label(at(centre), name, 'name'));
}

/** The way there: rides as broad lines, walks as dots. */
export function drawRoute(group: L.LayerGroup, parts: readonly TripPart[]): void {
  group.clearLayers();
  for (const part of parts) {
    if (part.type === 'walk') group.addLayer(line([at(part.from), at(part.to)], 'route walk'));
    else group.addLayer(line(part.course.map(at), 'route case'));
  }
  for (const part of parts) {
    if (part.type === 'ride') group.addLayer(line(part.course.map(at), 'route ride-line'));
  }
}

/** Where one sets out from. */
export function drawOrigin(group: L.LayerGroup, point: At, words: string): void {
  group.clearLayers();
  group.addLayer(L.circleMarker(point, { ...still, radius: 10, className: 'origin' }));
  group.addLayer(label(point, words, 'origin-name'));
}

/** Words on the map. They repeat what stands in the list, so they are not read aloud. */
function label(point: At, words: string, className: string): L.Marker {
  const element = document.createElement('span');
  element.className = className;
  element.setAttribute('aria-hidden', 'true');
  element.textContent = words;
  const icon = L.divIcon({ html: element, className: 'label', iconSize: [0, 0] });
  return L.marker(point, { icon, interactive: false, keyboard: false });
}
