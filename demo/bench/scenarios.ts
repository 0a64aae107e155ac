import type { Page } from 'playwright';
import type { Spot } from './instruments.js';

export const STEPS = ['typing', 'filtering', 'opening', 'language'] as const;
export type StepName = (typeof STEPS)[number];

/** Something a visitor does. Real keys and clicks: what a script sets off is no interaction. */
export interface Action {
  /** Not measured: leads to where it can be done. */
  prepare?: (page: Page) => Promise<void>;
  act: (page: Page) => Promise<void>;
  /** Leaves the page for the next action. */
  undo?: (page: Page) => Promise<void>;
}

/** What somebody does on a page. */
export interface Scenario {
  /** Where the first answer stands; pages without a widget answer nothing. */
  spot: Spot | undefined;
  steps: Partial<Record<StepName, Action | undefined>>;
}

/** Somebody who types quickly. */
const KEY_MS = 120;
/** Between two clicks. */
const PAUSE_MS = 800;
/** The language switched to: another alphabet, so that everything is written anew. */
const LANGUAGE = 'uk';

const NOTHING_TO_DO: Scenario = { spot: undefined, steps: {} };

/** The page's own switch, which all its widgets follow. */
const switchLanguage: Action = {
  prepare: (page) => page.locator('kim-language-switch button').first().click(),
  act: (page) => page.locator(`kim-language-switch li button[lang="${LANGUAGE}"]`).click(),
};

export function typing(field: string, text: string): Action {
  return {
    prepare: (page) => page.locator(field).first().click(),
    act: (page) => page.keyboard.type(text, { delay: KEY_MS }),
    undo: async (page) => {
      await page.locator(field).first().fill('');
      await page.keyboard.press('Enter');
    },
  };
}

/** Clicks two boxes, and again, so that everything is as before. */
export function ticking(boxes: string): Action {
  const tick = async (page: Page): Promise<void> => {
    for (const number of [0, 1]) {
      await page.locator(boxes).nth(number).click();
      await page.waitForTimeout(PAUSE_MS);
    }
  };
  return { act: tick, undo: tick };
}

function choosing(select: string): Action {
  return {
    prepare: (page) => page.locator(select).first().focus(),
    act: (page) => page.keyboard.press('ArrowDown'),
  };
}

export function following(link: string, arrived: string, back?: string): Action {
  return {
    act: async (page) => {
      await page.locator(link).first().click();
      await page.locator(arrived).first().waitFor();
    },
    ...(back !== undefined && { undo: (page) => page.locator(back).first().click() }),
  };
}

const OFFERS: Scenario = {
  spot: ['kim-offer-search', ':is(.card.offer, tbody tr)'],
  steps: {
    typing: typing('kim-offer-search #query', 'deutschkurs'),
    filtering: ticking('kim-offer-search .facets .check'),
    opening: following(
      'kim-offer-search :is(.card-title, tbody th) a',
      '#detail-heading',
      'kim-offer-search a.back',
    ),
    language: switchLanguage,
  },
};

/** Where there is little room, needs stand in the place of the facets, until one is chosen. */
const OFFERS_AT_THE_SIDE: Scenario = {
  ...OFFERS,
  steps: {
    ...OFFERS.steps,
    filtering: {
      act: (page) => page.locator('kim-offer-search .need').first().click(),
      undo: async (page) => {
        await page.goBack();
      },
    },
  },
};

const CONTACTS: Scenario = {
  spot: ['kim-contact-cards', 'article'],
  steps: {
    typing: typing('kim-contact-cards [role="combobox"]', 'Lindfurt'),
    filtering: choosing('kim-contact-cards #topic'),
    opening: following('kim-contact-cards article a[href*="kim-contact"]', 'article'),
    language: switchLanguage,
  },
};

const MAP: Scenario = {
  spot: ['kim-mobility-map', '.trip'],
  steps: {
    typing: typing('kim-mobility-map [role="combobox"]', 'Hinterwede'),
    filtering: choosing('kim-mobility-map .ask select'),
    opening: following('kim-mobility-map .trip .title a', '#ride-heading'),
    language: switchLanguage,
  },
};

const COVERAGE: Scenario = {
  spot: ['kim-mobility-map', 'table'],
  steps: { filtering: choosing('kim-mobility-map .ask select'), language: switchLanguage },
};

const EXPLAINER: Scenario = {
  spot: ['kim-explainer', '#screen-heading'],
  steps: {
    opening: following('kim-explainer .steps .main', '#screen-heading'),
    language: choosing('kim-explainer .language select'),
  },
};

/** What to do on a page, by the first widget in it; every page has a language switch. */
export function scenarioOf(html: string): Scenario {
  const [widget = '', name] = /<kim-(?!language-switch)([a-z-]+)[^>]*>/.exec(html) ?? [];
  switch (name) {
    case 'offer-search':
      return html.includes('class="sidebar"') ? OFFERS_AT_THE_SIDE : OFFERS;
    case 'contact-cards':
      return CONTACTS;
    case 'mobility-map':
      return widget.includes('mode="coverage"') ? COVERAGE : MAP;
    case 'explainer':
      return EXPLAINER;
    default:
      return NOTHING_TO_DO;
  }
}
