import type { DayRange } from './calendar.js';
import { columnsOf } from './csv.js';
import { epochDay, isoDate } from './dates.js';
import type { FeedReader } from './feed-reader.js';
import { FeedError } from './problems.js';

const FEED_INFO = {
  file: 'feed_info.txt',
  required: ['feed_publisher_name'],
  optional: ['feed_publisher_url', 'feed_version', 'feed_start_date', 'feed_end_date'],
} as const;

const ATTRIBUTIONS = { file: 'attributions.txt', required: ['organization_name'] } as const;

export interface FeedInfo {
  publisher: string;
  publisherUrl: string;
  version: string;
  attribution: string[];
  /** NaN when the feed does not say. */
  first: number;
  last: number;
}

export async function readFeedInfo(feed: FeedReader): Promise<FeedInfo> {
  const info: FeedInfo = {
    publisher: '',
    publisherUrl: '',
    version: '',
    attribution: [],
    first: NaN,
    last: NaN,
  };
  if (feed.has(FEED_INFO.file)) {
    const at = columnsOf(FEED_INFO);
    await feed.table(FEED_INFO, (row) => {
      info.publisher = row.text(at.feed_publisher_name);
      const url = row.text(at.feed_publisher_url);
      info.publisherUrl = /^https?:\/\//i.test(url) ? url : '';
      info.version = row.text(at.feed_version);
      info.first = epochDay(row.text(at.feed_start_date));
      info.last = epochDay(row.text(at.feed_end_date));
    });
  }
  if (feed.has(ATTRIBUTIONS.file)) {
    const at = columnsOf(ATTRIBUTIONS);
    const names = new Set<string>();
    await feed.table(ATTRIBUTIONS, (row) => names.add(row.text(at.organization_name)));
    info.attribution = [...names].filter(Boolean);
  }
  return info;
}

/** The days asked for, as far as the feed speaks of them. */
export function validityOf(
  asked: DayRange,
  calendar: DayRange | undefined,
  info: Pick<FeedInfo, 'first' | 'last'>,
): { firstDay: string; lastDay: string } {
  if (!calendar) throw new FeedError('neither calendar.txt nor calendar_dates.txt names a day');
  const starts = Number.isNaN(info.first) ? calendar.first : Math.max(info.first, calendar.first);
  const ends = Number.isNaN(info.last) ? calendar.last : Math.min(info.last, calendar.last);
  const first = Math.max(asked.first, starts);
  const last = Math.min(asked.last, ends);
  if (first > last) {
    throw new FeedError(
      `the feed runs from ${isoDate(starts)} to ${isoDate(ends)}: nothing in the days asked for`,
    );
  }
  return { firstDay: isoDate(first), lastDay: isoDate(last) };
}
