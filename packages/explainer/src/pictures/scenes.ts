import { svg, type SVGTemplateResult } from 'lit';
import {
  calendarEventIcon,
  homeIcon,
  mailIcon,
  messageCircleIcon,
  schoolIcon,
} from '@kim-widgets/ui';
import { OUTLINES } from './outlines.js';
import { person } from './people.js';
import { bubble, building, flag, house, letter, sheet, symbol, table } from './things.js';

type Scene = () => SVGTemplateResult;

const client = (x: number, y: number, scale = 1) => person({ x, y, hair: 'long', scale });
const adviser = (x: number, y: number, scale = 1) =>
  person({ x, y, hair: 'short', kim: true, scale });
const seatedPair = svg`${person({ x: 103, y: 170, hair: 'long', seated: true })}
  ${person({ x: 257, y: 168, hair: 'short', kim: true, seated: true })}`;
const outline = (name: string) => OUTLINES[name] ?? '';
const words = (x: number, y: number, text: string) =>
  svg`<text class="word" x=${x} y=${y}>${text}</text>`;

/** The pictures by name. Each means one thing; the table in `docs/pictograms.md` says what. */
export const SCENES: Readonly<Record<string, Scene>> = {
  talk: () => svg`${bubble({ x: 26, y: 24, width: 130 }, { x: 104, y: 132 }, [messageCircleIcon])}
    ${bubble({ x: 200, y: 24, width: 130 }, { x: 256, y: 128 }, [outline('listen')])}
    ${seatedPair}${table}`,
  people:
    () => svg`${person({ x: 78, y: 170, hair: 'scarf', scale: 0.95 })}${person({ x: 282, y: 170, hair: 'grey', scale: 0.95 })}
    ${person({ x: 180, y: 120, hair: 'bun', scale: 0.8 })}${person({ x: 130, y: 226, hair: 'long' })}${person({ x: 232, y: 226, hair: 'short' })}`,
  letter: () => svg`${letter(120, 40)}${client(96, 222)}${adviser(262, 220)}`,
  languages:
    () => svg`${bubble({ x: 20, y: 24, width: 140 }, { x: 96, y: 130 }, [])}${words(90, 80, 'Aa')}
    ${bubble({ x: 200, y: 24, width: 140 }, { x: 264, y: 130 }, [])}${words(270, 80, 'ع Я')}
    ${person({ x: 98, y: 190, hair: 'scarf', scale: 1.1 })}${adviser(262, 190, 1.1)}`,
  decide:
    () => svg`<circle class="yes" cx="96" cy="82" r="46"></circle>${symbol('M5 12l5 5l10-10', 96, 82, 2.6)}
    <circle class="paper" cx="264" cy="82" r="46"></circle>${symbol('M18 6l-12 12M6 6l12 12', 264, 82, 2.4)}${client(180, 206, 1.15)}`,
  'no-money':
    () => svg`<circle class="coin" cx="180" cy="150" r="92"></circle>${words(180, 186, '€')}
    <path class="strike" d="M84 62l192 176"></path>`,
  secret: () => svg`<rect class="roof" x="104" y="136" width="152" height="130" rx="14"></rect>
    <path class="shackle" d="M132 136v-34a48 48 0 0 1 96 0v34"></path>
    <circle class="badge" cx="180" cy="192" r="15"></circle><path class="keyhole" d="M180 196v34"></path>`,
  phone: () => svg`${bubble({ x: 190, y: 36, width: 136 }, { x: 226, y: 148 }, [calendarEventIcon])}
    ${client(126, 186, 1.2)}<g transform="translate(168 196) rotate(-12)"><rect class="wood" x="-14" y="-34" width="30" height="62" rx="6"></rect></g>`,
  signpost:
    () => svg`<path class="leg" d="M180 60v260"></path><path class="paper" d="M96 62h128l28 26-28 26H96z"></path>
    <path class="roof" d="M264 134H136l-28 26 28 26h128z"></path><path class="paper" d="M96 206h128l28 26-28 26H96z"></path>
    ${symbol(outline('listen'), 150, 88, 1.5)}${symbol(homeIcon, 156, 232, 1.5)}`,
  'first-talk':
    () => svg`${bubble({ x: 26, y: 24, width: 212 }, { x: 116, y: 130 }, [homeIcon, mailIcon, schoolIcon])}
    ${seatedPair}${table}<path class="paper" d="M150 262l10-22h48l-8 22z"></path>`,
  agree:
    () => svg`<circle class="yes" cx="180" cy="78" r="44"></circle>${symbol('M5 12l5 5l10-10', 180, 78, 2.6)}
    ${client(98, 196, 1.1)}${adviser(262, 196, 1.1)}<path class="hands" d="M140 292h80"></path>`,
  goal: () => svg`<circle class="roof" cx="180" cy="150" r="104"></circle><circle class="badge" cx="180" cy="150" r="76"></circle>
    <circle class="roof" cx="180" cy="150" r="48"></circle><circle class="badge" cx="180" cy="150" r="20"></circle>
    <path class="arrow" d="M184 146l110-92M266 50l32 0 0 32"></path>`,
  plan: () =>
    svg`${sheet(120, 40, 5, 2)}<path class="pen" d="M258 250l44-110 22 9-44 110-24 15z"></path>`,
  'go-along': () => svg`${building(184, 44)}${client(84, 222, 0.95)}${adviser(196, 224, 0.95)}`,
  'look-again':
    () => svg`${sheet(84, 36, 5, 3)}<circle class="lens" cx="226" cy="160" r="58"></circle>
    <path class="leg" d="M268 204l46 52"></path>${symbol('M4 12a8 8 0 0 1 14-5l2 2M20 4v5h-5M20 12a8 8 0 0 1-14 5l-2-2M4 20v-5h5', 226, 160, 2.6)}`,
  alone: () =>
    svg`<path class="hill" d="M16 320c60-90 120-130 180-130s110 50 148 130z"></path>${flag(252, 84)}${client(160, 148, 0.95)}`,
  authority: () =>
    svg`${building(100, 36)}${symbol(outline('law'), 64, 250, 2.4)}${symbol(mailIcon, 296, 250, 2.4)}`,
  question: () =>
    svg`${bubble({ x: 104, y: 20, width: 152, height: 96 }, { x: 180, y: 150 }, [])}${words(180, 92, '?')}${adviser(180, 200, 1.15)}`,
  adults: () =>
    svg`${person({ x: 112, y: 176, hair: 'grey', scale: 1.15 })}${person({ x: 250, y: 176, hair: 'scarf', scale: 1.15 })}${words(180, 62, '27 +')}`,
  youth: () => svg`${words(180, 62, '12 – 27')}${symbol(schoolIcon, 180, 120, 2.6)}
    ${person({ x: 104, y: 204, hair: 'bun' })}${person({ x: 256, y: 204, hair: 'short' })}`,
  work: () => svg`<rect class="roof" x="76" y="120" width="208" height="140" rx="16"></rect><path class="shackle" d="M142 120v-26h76v26"></path>
    <path class="band" d="M76 184h208"></path><rect class="badge" x="164" y="172" width="32" height="26" rx="4"></rect>`,
  advice: () =>
    svg`${bubble({ x: 40, y: 24, width: 280, height: 92 }, { x: 180, y: 138 }, [outline('talk'), outline('family'), outline('no-money')])}${person({ x: 180, y: 190, hair: 'scarf', scale: 1.15 })}`,
  voices: () => svg`${bubble({ x: 18, y: 22, width: 92 }, { x: 74, y: 128 }, [outline('voices')])}
    ${bubble({ x: 134, y: 22, width: 92 }, { x: 180, y: 128 }, ['M5 12l5 5l10-10'])}${bubble({ x: 250, y: 22, width: 92 }, { x: 286, y: 128 }, [outline('voices')])}
    ${person({ x: 72, y: 176, hair: 'scarf', scale: 0.9 })}${person({ x: 288, y: 176, hair: 'grey', scale: 0.9 })}${person({ x: 180, y: 190, hair: 'short' })}`,
  family:
    () => svg`${house(116, 12)}${person({ x: 92, y: 188, hair: 'short', scale: 0.95 })}${person({ x: 268, y: 188, hair: 'long', scale: 0.95 })}
    ${person({ x: 152, y: 254, hair: 'bun', scale: 0.62 })}${person({ x: 214, y: 254, hair: 'short', scale: 0.62 })}`,
  'three-parts':
    () => svg`<rect class="paper" x="24" y="196" width="96" height="92" rx="10"></rect><rect class="paper" x="132" y="196" width="96" height="92" rx="10"></rect><rect class="paper" x="240" y="196" width="96" height="92" rx="10"></rect>
    ${symbol(outline('plan'), 72, 242, 2.2)}${symbol(outline('talk'), 180, 242, 2.2)}${symbol(outline('authority'), 288, 242, 2.2)}
    <circle class="number" cx="72" cy="168" r="22"></circle><circle class="number" cx="180" cy="168" r="22"></circle><circle class="number" cx="288" cy="168" r="22"></circle>
    <text class="numeral" x="72" y="176">1</text><text class="numeral" x="180" y="176">2</text><text class="numeral" x="288" y="176">3</text>
    <path class="roof" d="M24 132l156-104 156 104z"></path><text class="title" x="180" y="108">KIM</text>`,
  listen:
    () => svg`${bubble({ x: 30, y: 28, width: 150 }, { x: 110, y: 134 }, [messageCircleIcon])}${client(108, 186, 1.1)}
    ${symbol(outline('listen'), 262, 170, 6)}`,
  law: () => svg`<rect class="paper" x="104" y="40" width="152" height="220" rx="12"></rect>${words(180, 132, '§')}
    <path class="line" d="M132 172h96M132 200h96M132 228h60"></path>`,
};
