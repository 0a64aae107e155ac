import { expect } from 'chai';
import { breakableSource } from '../../offer-search/test/breakable-source.js';
import { NOW } from '../../offer-search/test/lindental.js';
import { catchReports } from '../../ui/test/reports.js';
import { all, byWords, clearPageOf, find, textOf, until } from '../../ui/test/widget.js';
import './define.js';

const titles = (element: Element) => all(element, '.trip .title').map(textOf);

describe('kim-mobility-map', () => {
  afterEach(() => clearPageOf('kim-mobility-map'));

  it('says that it cannot draw what was found, and draws it when that has become possible', async () => {
    const reports = catchReports();
    const { source, mend } = await breakableSource();
    const element = Object.assign(document.createElement('kim-mobility-map'), { source, now: NOW });
    try {
      document.body.append(element);
      await until(() => all(element, '[role="alert"]').length > 0, 'an error');
      expect(textOf(find(element, '[role="alert"]'))).to.contain('etwas schiefgegangen');
      expect(reports.map(String)).to.include('Error: unreadable');
      expect(titles(element)).to.deep.equal([]);
      mend();
      byWords(element, 'button', 'Noch einmal versuchen').click();
      await until(() => titles(element).length > 0, 'ways');
      expect(titles(element)).to.include('Deutsch für Frauen');
      expect(all(element, '[role="alert"]').length).to.equal(0);
    } finally {
      reports.stop();
    }
  });
});
