import { KimContactCards } from './contact-cards.js';

// A page may include the script twice: the first one stays.
if (!customElements.get('kim-contact-cards')) {
  customElements.define('kim-contact-cards', KimContactCards);
}
