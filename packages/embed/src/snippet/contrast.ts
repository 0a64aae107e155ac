import { contrastOf } from '@kim-widgets/ui';

/** What links and buttons stand on: page, panels, notes. */
const GROUNDS = ['#ffffff', '#f3f4f7', '#eff3fa'];

export interface Verdict {
  ok: boolean;
  text: string;
}

/** Whether a colour can be that of links and buttons on the widget's grounds, in words. */
export function judgeAction(colour: string): Verdict {
  const ratio = Math.min(...GROUNDS.map((ground) => contrastOf(colour, ground)));
  const figure = ratio.toLocaleString('de', { maximumFractionDigits: 1 });
  return ratio >= 4.5
    ? { ok: true, text: `Gut lesbar: Kontrast ${figure} zu 1.` }
    : {
        ok: false,
        text: `Zu hell: Kontrast ${figure} zu 1. Nötig sind 4,5 zu 1. Nehmen Sie eine dunklere Farbe.`,
      };
}
