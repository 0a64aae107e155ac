import MailComposer from 'nodemailer/lib/mail-composer';
import type { Contact, Database, Email, Organization } from '@kim-widgets/angebote';
import { germanDay } from './days.js';
import { KIND_LABELS, type Question } from './sheet.js';

/** A mail as an organization gets it. */
export interface Mail {
  to: string;
  from: string | undefined;
  subject: string;
  text: string;
  attachment: { name: string; content: Uint8Array };
}

/** Entries named in the mail itself; all of them are in the attachment. */
const NAMED = 15;

/**
 * Where to write to an organization: its own mailbox, else that of one of its contacts, else whatever
 * address it has.
 */
export function addressOf(
  organization: Organization,
  contacts: readonly Contact[],
): string | undefined {
  const own = organization.emails ?? [];
  const theirs = contacts
    .filter((contact) => contact.organization === organization.id)
    .flatMap(({ emails = [] }) => emails);
  const isMailbox = ({ type }: Email) => type === 'mailbox';
  return (own.find(isMailbox) ?? own[0] ?? theirs.find(isMailbox) ?? theirs[0])?.address;
}

/** The mail's words: who asks, what about, and what to do. */
export function mailText(
  questions: readonly Question[],
  { publisher }: Database,
  replyBy: string,
): Pick<Mail, 'subject' | 'text'> {
  const what =
    questions.length === 1
      ? 'steht ein Eintrag von Ihnen, bei dem'
      : `stehen ${questions.length} Einträge von Ihnen, bei denen`;
  const named = questions
    .slice(0, NAMED)
    .map(
      ({ list, name, lastVerified }) =>
        `- ${KIND_LABELS[list]} „${name}“ (${lastVerified ? `zuletzt bestätigt am ${germanDay(lastVerified)}` : 'noch nie bestätigt'})`,
    );
  const { contact = {}, url } = publisher;
  return {
    subject: `Stimmen Ihre Angaben noch? – Angebotsdatenbank ${publisher.name}`,
    text: [
      'Guten Tag,',
      '',
      `in der Angebotsdatenbank „${publisher.name}“ ${what} wir wissen müssen, ob noch alles stimmt:`,
      '',
      ...named,
      ...(questions.length > NAMED ? [`- und ${questions.length - NAMED} weitere`] : []),
      '',
      'Bitte öffnen Sie die Tabelle im Anhang. Wählen Sie in jeder Zeile, ob der Eintrag stimmt, und',
      `senden Sie uns die Datei zurück, gern bis zum ${replyBy}. Was anders ist, schreiben Sie einfach`,
      'in Ihren Worten dazu; wir ändern es.',
      '',
      'Vielen Dank!',
      '',
      ...[
        contact.name?.de,
        publisher.name,
        contact.phone,
        contact.email,
        contact.url ?? url,
      ].filter((line) => line !== undefined),
      '',
    ].join('\n'),
  };
}

/**
 * The mail as an `.eml` file (RFC 5322). Mail programs open it as a draft: nothing is sent before
 * somebody has looked at it.
 */
export function toEml(mail: Mail, now: Date): Promise<Uint8Array> {
  const composer = new MailComposer({
    to: { name: '', address: mail.to },
    ...(mail.from !== undefined && { from: { name: '', address: mail.from } }),
    subject: mail.subject,
    text: mail.text,
    date: now,
    headers: { 'X-Unsent': '1' },
    attachments: [
      { filename: mail.attachment.name, content: Buffer.from(mail.attachment.content) },
    ],
    // Nothing in a database may make this program read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}
