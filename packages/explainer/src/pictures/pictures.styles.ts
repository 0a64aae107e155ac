import { css } from 'lit';

/** Three tones, a dark outline, and one skin tone that is nobody's. */
export const pictures = css`
  .scene {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    border-radius: 16px;
    background: #eff3fa;
  }
  .scene .paper {
    fill: #fff;
    stroke: #131525;
    stroke-width: 4;
    stroke-linejoin: round;
  }
  .scene .tinted {
    fill: #c9d6f2;
  }
  .scene :is(.symbol, .tick, .arrow) {
    fill: none;
    stroke: #2044aa;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .scene .tick {
    stroke-width: 4;
  }
  .scene .arrow {
    stroke: #131525;
    stroke-width: 8;
  }
  .scene :is(.hair, .eye) {
    fill: #131525;
  }
  .scene .grey {
    fill: #8e93b1;
  }
  .scene .scarf {
    fill: #97afe1;
  }
  .scene .skin {
    fill: #ffde9f;
  }
  .scene .hill {
    fill: #c9d6f2;
  }
  .scene .cloth {
    fill: #5174c5;
  }
  .scene :is(.cloth.kim, .roof, .number) {
    fill: #2044aa;
  }
  .scene .smile {
    fill: none;
    stroke: #131525;
    stroke-width: 3;
    stroke-linecap: round;
  }
  .scene .band {
    fill: none;
    stroke: #fff;
    stroke-width: 3;
  }
  .scene .badge {
    fill: #fff;
  }
  .scene :is(.badge-text, .word, .numeral, .title) {
    font-weight: 600;
    text-anchor: middle;
    fill: #131525;
    font-size: 16px;
  }
  .scene .word {
    font-size: 52px;
  }
  .scene .numeral {
    fill: #fff;
    font-size: 24px;
  }
  .scene .title {
    fill: #fff;
    font-size: 44px;
  }
  .scene .wood {
    fill: #454b6b;
  }
  .scene :is(.leg, .pillar) {
    fill: none;
    stroke: #454b6b;
    stroke-width: 12;
  }
  .scene .leg.thin {
    stroke-width: 6;
  }
  .scene .line {
    stroke: #8e93b1;
    stroke-width: 6;
    stroke-linecap: round;
  }
  .scene .box {
    fill: #fff;
    stroke: #131525;
    stroke-width: 3;
  }
  .scene .yes {
    fill: #fff;
    stroke: #2044aa;
    stroke-width: 8;
  }
  .scene .coin {
    fill: #ffde9f;
    stroke: #131525;
    stroke-width: 6;
  }
  .scene .coin + .word {
    font-size: 108px;
  }
  .scene .strike {
    stroke: #9e0000;
    stroke-width: 14;
    stroke-linecap: round;
  }
  .scene .shackle {
    fill: none;
    stroke: #454b6b;
    stroke-width: 18;
  }
  .scene .keyhole {
    stroke: #fff;
    stroke-width: 10;
    stroke-linecap: round;
  }
  .scene .hands {
    stroke: #ffde9f;
    stroke-width: 22;
    stroke-linecap: round;
  }
  .scene .pen {
    fill: #ffde9f;
    stroke: #131525;
    stroke-width: 4;
    stroke-linejoin: round;
  }
  .scene .lens {
    fill: #fff;
    stroke: #454b6b;
    stroke-width: 12;
  }
  @media (forced-colors: active) {
    .scene {
      forced-color-adjust: none;
    }
  }
  .button.video {
    font-weight: 400;
  }
`;
