import { KimMobilityMap } from './mobility-map.js';

// A page may include the script twice: the first one stays.
if (!customElements.get('kim-mobility-map')) {
  customElements.define('kim-mobility-map', KimMobilityMap);
}
