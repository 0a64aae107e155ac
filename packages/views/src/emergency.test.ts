import { expect } from 'chai';
import { emergencyNumbers } from './emergency.js';

const CRISIS_LINE = {
  id: 'telefonseelsorge',
  number: '116123',
  name: { de: 'Telefonseelsorge Lindfurt' },
};
const NEIGHBOURS = { id: 'nachbarn', number: '+492214710200', name: { de: 'Nachbarschaftshilfe' } };

describe('emergencyNumbers', () => {
  it('are the federal ones where a database has none', () => {
    const numbers = emergencyNumbers([]).map(({ number }) => number);
    expect(numbers.slice(0, 4)).to.deep.equal(['110', '112', '116016', '116123']);
  });

  it('of a database stay as they are named there, and say it in the languages it leaves out', () => {
    const [crisisLine] = emergencyNumbers([CRISIS_LINE]);
    expect(crisisLine?.name.de).to.equal('Telefonseelsorge Lindfurt');
    expect(crisisLine?.name.ar).to.be.a('string').that.is.not.empty;
  });

  it('nobody knows but the database are left alone, after those who help at once', () => {
    expect(emergencyNumbers([NEIGHBOURS, CRISIS_LINE])[1]).to.deep.equal(NEIGHBOURS);
  });
});
