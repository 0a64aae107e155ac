import { msg } from '@lit/localize';
import {
  isVisibleTo,
  type ContactMatch,
  type Email,
  type OnlineChannel,
  type Phone,
} from '@kim-widgets/angebote';
import { mailIcon, phoneIcon } from '@kim-widgets/ui';
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

/** How to call or write to whoever answers. What else there is, `answers/online-ways.ts` knows. */
export function directWaysOf(match: ContactMatch, context: ContactContext): Way[] {
  return [
    ...match.reach.phones.map((phone) => phoneWay(phone, match, context)),
    ...mailsOf(match, context).map((email) => mailWay(email, match, context)),
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
