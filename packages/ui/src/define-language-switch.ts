import { KimLanguageSwitch } from './language-switch.js';

// A page may include the script twice: the first one stays.
if (!customElements.get('kim-language-switch')) {
  customElements.define('kim-language-switch', KimLanguageSwitch);
}
