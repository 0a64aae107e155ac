import { expect } from 'chai';
import { formatPhone } from './phone.js';

describe('formatPhone', () => {
  const cases: [number: string, written: string][] = [
    ['+492214710310', '0221 4710310'],
    ['+49241880', '0241 880'],
    ['+492331123456', '02331 123456'],
    ['+4930123456', '030 123456'],
    ['+491701234567', '0170 1234567'],
    ['+4915123456789', '01512 3456789'],
    ['+498001234567', '0800 1234567'],
    ['+31201234567', '+31201234567'],
    ['116117', '116117'],
  ];
  for (const [number, written] of cases) {
    it(`${number} is ${written}`, () => {
      expect(formatPhone(number)).to.equal(written);
    });
  }
});
