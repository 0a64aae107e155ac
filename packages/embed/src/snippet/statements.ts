import type { Choice } from './choice.js';

/** A paragraph for the site's privacy statement: what the widgets do with the visitor's data. */
export function privacyStatement({ widget, way, attributes }: Choice): string {
  const sentences = [
    'Auf dieser Seite helfen kim-widgets, Angebote und Ansprechpersonen zur Integration zu finden.',
    'Programm und Daten liegen auf unserem eigenen Server. Es werden keine Cookies gesetzt, nichts wird im Browser gespeichert, und keine anderen Anbieter erhalten Daten.',
    'Was Sie suchen, bleibt in Ihrem Browser; es steht nur hinter dem #-Zeichen der Adresse, das Browser nicht an Server senden.',
  ];
  if (widget === 'offer-search' || widget === 'mobility-map') {
    sentences.push(
      'Ihren Standort fragt die Seite nur ab, wenn Sie den Knopf dafür drücken; er verlässt Ihr Gerät nicht.',
    );
  }
  if (attributes['tiles-url']) {
    const name = attributes['tiles-name'] ?? 'der Anbieter der Straßenkarte';
    sentences.push(
      `Eine Straßenkarte wird nur auf Ihren Klick geladen; dabei erhält ${name} Ihre Netzadresse.`,
    );
  }
  if (way === 'frame') {
    sentences.push('Der Inhalt steht in einem Rahmen, der ebenfalls von unserem Server kommt.');
  }
  return sentences.join(' ');
}

/** A paragraph for the site's accessibility statement. */
export function accessibilityStatement({ widget }: Choice): string {
  const sentences = [
    'Die eingebundenen kim-widgets sind nach WCAG 2.2, Stufe AA, entwickelt und werden bei jeder Änderung automatisch geprüft: mit der Tastatur bedienbar, bei 400 % Vergrößerung und auf 320 Pixel Breite ohne seitliches Scrollen lesbar, mit Vorlesehilfen nutzbar.',
    'Eine Prüfung durch Menschen mit Behinderungen ersetzt das nicht.',
  ];
  if (widget === 'mobility-map') {
    sentences.push('Alles, was die Karte zeigt, steht auch in einer Liste.');
  }
  return sentences.join(' ');
}
