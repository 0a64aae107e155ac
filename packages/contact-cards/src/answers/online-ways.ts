import type { ContactMatch, OnlineChannel } from '@kim-widgets/angebote';
import {
  calendarEventIcon,
  formsIcon,
  linkIcon,
  messageCircleIcon,
  videoIcon,
} from '@kim-widgets/ui';
import { msg } from '@lit/localize';
import type { ContactContext } from '../contact-context.js';
import { directWaysOf, type Way } from '../ways.js';

/** The order is the same on every card, so that one finds the telephone where it was before. */
const ORDER: readonly OnlineChannel['type'][] = [
  'form',
  'appointment',
  'messenger',
  'video',
  'other',
];

/** How to reach whoever answers: telephone, mail, form, appointment, messenger, and the rest. */
export function waysOf(match: ContactMatch, context: ContactContext): Way[] {
  const channels = [...match.reach.onlineChannels].sort(
    (one, other) => ORDER.indexOf(one.type) - ORDER.indexOf(other.type),
  );
  return [
    ...directWaysOf(match, context),
    ...channels.map((channel) => onlineWay(channel, context)),
  ];
}

function onlineWay({ type, url, label }: OnlineChannel, { words }: ContactContext): Way {
  const [icon, name] = {
    form: [formsIcon, msg('Nachricht im Formular')],
    appointment: [calendarEventIcon, msg('Termin vereinbaren')],
    messenger: [messageCircleIcon, msg('Im Messenger schreiben')],
    video: [videoIcon, msg('Videogespräch')],
    other: [linkIcon, msg('Im Internet')],
  }[type] as [string, string];
  const own = label && words(label).text;
  return {
    kind: type,
    icon,
    href: url,
    label: own ?? name,
    detail: type === 'other' || (own && own !== name) ? hostOf(url) : undefined,
    isAddress: 'detail',
  };
}

/** Where a link leads, without what stands around it. */
function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host || undefined : undefined;
}
