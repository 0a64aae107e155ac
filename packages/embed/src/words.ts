import { msg } from '@lit/localize';

/** The few words of the embed page that are not the widget's own, in the interface language. */
export function pageWords(widget: string): {
  title: string;
  tools: string;
  ownPage: string;
  print: string;
} {
  return {
    title: titleOf(widget),
    tools: msg('Diese Seite', {
      desc: 'Name of the links below a widget that has a page of its own',
    }),
    ownPage: msg('In eigenem Fenster öffnen'),
    print: msg('Drucken'),
  };
}

function titleOf(widget: string): string {
  switch (widget) {
    case 'contact-cards':
      return msg('Ansprechpersonen');
    case 'mobility-map':
      return msg('Ohne Auto zum Angebot');
    case 'explainer':
      return msg('KIM – einfach erklärt');
    default:
      return msg('Angebote zur Integration');
  }
}
