/** Leaflet, in the one place that names it: the published package brings its own, patched copy. */
export * from 'leaflet';
