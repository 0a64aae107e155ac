import { msg } from '@lit/localize';
import {
  isVisibleTo,
  type ContactMatch,
  type Email,
  type OnlineChannel,
  type Phone,
} from '@kim-widgets/angebote';
import {
  calendarEventIcon,
  formsIcon,
  linkIcon,
  mailIcon,
  messageCircleIcon,
  phoneIcon,
  videoIcon,
} from '@kim-widgets/ui';
import { formatPhone } from '@kim-widgets/views';
import type { ContactContext } from './contact-context.js';

/** One way to reach somebody, ready to be shown. */
export interface Way {
  kind: 'phone' | 'mail' | OnlineChannel['type'];
  icon: string;
  href: string;
  label: string;
  /** What is behind it, below the label. */
  detail?: string | undefined;
  /** Written left to right in every language. */
  isAddress: 'label' | 'detail' | undefined;
  /** What the copy button takes. */
  copy?: string;
}

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
  const { phones, onlineChannels } = match.reach;
  const channels = [...onlineChannels].sort(
    (one, other) => ORDER.indexOf(one.type) - ORDER.indexOf(other.type),
  );
  return [
    ...phones.map((phone) => phoneWay(phone, match, context)),
    ...mailsOf(match, context).map((email) => mailWay(email, match, context)),
    ...channels.map((channel) => onlineWay(channel, context)),
  ];
}

/** The mailbox of the post stays right while somebody deputizes; the deputy's own mail comes second. */
function mailsOf({ contact, reach }: ContactMatch, { audience }: ContactContext): readonly Email[] {
  if (reach.via !== 'deputy') return reach.emails;
  const isOpen = (email: Email) => email.type === 'mailbox' && isVisibleTo(email, audience);
  const mailboxes = contact?.emails?.filter(isOpen) ?? [];
  return mailboxes.length > 0 ? mailboxes : reach.emails;
}

function phoneWay(
  { number, label, type }: Phone,
  { reach }: ContactMatch,
  { words }: ContactContext,
): Way {
  const what = {
    person: type === 'textphone' ? msg('Schreibtelefon') : msg('Anrufen'),
    deputy: msg('Vertretung anrufen'),
    team: msg('Team anrufen'),
    kreis: msg('Anrufen'),
  }[reach.via];
  const shown = formatPhone(number);
  return {
    kind: 'phone',
    icon: phoneIcon,
    href: `tel:${number}`,
    label: shown,
    detail: label ? words(label).text : what,
    isAddress: 'label',
    copy: shown,
  };
}

function mailWay(
  { address, label, type }: Email,
  match: ContactMatch,
  { words }: ContactContext,
): Way {
  const toTeam = type === 'mailbox' && match.contact?.person !== undefined;
  const text = toTeam ? msg('E-Mail an das Team') : msg('E-Mail schreiben');
  return {
    kind: 'mail',
    icon: mailIcon,
    href: `mailto:${address}`,
    label: label ? words(label).text : text,
    detail: address,
    isAddress: 'detail',
    copy: address,
  };
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
