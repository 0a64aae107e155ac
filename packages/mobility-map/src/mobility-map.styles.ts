import { base, buttons, checks, facts, fields, notes, skeleton, tokens } from '@kim-widgets/ui';
import { answerStyles } from './styles/answer.styles.js';
import { legStyles } from './styles/legs.styles.js';
import { questionStyles } from './styles/question.styles.js';
import { tripStyles } from './styles/trip.styles.js';

/** What the first answer needs. Map, ride and coverage bring their own. */
export const styles = [
  tokens,
  base,
  buttons,
  fields,
  checks,
  notes,
  facts,
  skeleton,
  questionStyles,
  answerStyles,
  tripStyles,
  legStyles,
];
