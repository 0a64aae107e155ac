import { KimExplainer } from './explainer.js';

// A page may include the script twice: the first one stays.
if (!customElements.get('kim-explainer')) {
  customElements.define('kim-explainer', KimExplainer);
}
