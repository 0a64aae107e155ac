import { msg } from '@lit/localize';
import { LoadError } from '@kim-widgets/angebote';

/** Why something could not be loaded, in words for a visitor who can only wait, try again or call. */
export function loadErrorInWords(error: unknown): string {
  if (!(error instanceof LoadError)) return msg('Auf dieser Seite ist etwas schiefgegangen.');
  switch (error.kind) {
    case 'offline':
      return msg('Vielleicht fehlt das Internet.');
    case 'timeout':
      return msg('Die Antwort dauert zu lange.');
    case 'not-found':
      return msg('Die Datei gibt es nicht mehr oder sie heißt jetzt anders.');
    case 'server':
      return msg('Der Server hat gerade ein Problem.');
    case 'not-json':
    case 'wrong-format':
      return msg('Die Datei ist beschädigt.');
    case 'newer-format':
      return msg('Die Datei braucht eine neuere Version dieser Seite.');
    case 'cross-origin':
      return msg('Der andere Server erlaubt diesen Zugriff nicht.');
    case 'aborted':
      return '';
  }
}
