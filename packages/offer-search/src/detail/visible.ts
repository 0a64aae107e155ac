import {
  isVisibleTo,
  type Audience,
  type Email,
  type OnlineChannel,
  type Phone,
} from '@kim-widgets/angebote';

interface Channels {
  phones?: Phone[];
  emails?: Email[];
  onlineChannels?: OnlineChannel[];
}

/**
 * A record with only the ways in that are meant for an audience. A public build holds no others; this
 * stands for databases that were not built.
 */
export function withVisibleChannels<T extends Channels>(record: T, audience: Audience): T {
  const visible = <C extends Phone | Email | OnlineChannel>(channels: C[]) =>
    channels.filter((channel) => isVisibleTo(channel, audience));
  return {
    ...record,
    ...(record.phones && { phones: visible(record.phones) }),
    ...(record.emails && { emails: visible(record.emails) }),
    ...(record.onlineChannels && { onlineChannels: visible(record.onlineChannels) }),
  };
}
