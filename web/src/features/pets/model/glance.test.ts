import { describe, expect, it } from 'vitest';
import { glance } from './glance.ts';

const TODAY = '2026-11-24';
const paper = (id: string, expiresOn: string | null = null, state: 'ready' | 'failed' = 'ready') => ({
  ...{ id, title: id, expiresOn, state },
});
const due = (id: string, dueOn: string) => ({ documentId: id, title: id, dueOn });
const idsOf = (papers: { id: string }[]) => papers.map(({ id }) => id);

describe('glance', () => {
  it('shows the newest while nothing expires', () => {
    const shown = glance([paper('c', '2030-01-01'), paper('b'), paper('a')], [], TODAY);
    expect(shown).toEqual(['c', 'b', 'a'].map((id) => ({ id, title: id, expiresOn: null })));
  });

  it('puts what expires first, each once, and always a newest one', () => {
    const shown = glance(
      [paper('new'), paper('soon', '2026-12-01'), paper('old')],
      [due('soon', '2026-12-05'), due('over', '2026-11-20'), due('sooner', '2026-11-25')],
      TODAY,
    );
    expect(idsOf(shown)).toEqual(['over', 'sooner', 'soon', 'new']);
    expect(shown[2]?.expiresOn).toBe('2026-12-01');
  });

  it('believes the document more than what was gathered of it before', () => {
    expect(glance([paper('renewed', '2027-12-01')], [due('renewed', '2026-12-01')], TODAY)).toEqual([
      { id: 'renewed', title: 'renewed', expiresOn: null },
    ]);
  });

  it('does not come back to what expired long ago', () => {
    const shown = glance([paper('old', '2026-10-24'), paper('just over', '2026-10-25')], [], TODAY);
    expect(shown.map(({ id, expiresOn }) => [id, expiresOn])).toEqual([
      ['just over', '2026-10-25'],
      ['old', null],
    ]);
  });

  it('leaves out what failed, and knows no urgency where a pet has died', () => {
    expect(idsOf(glance([paper('a', null, 'failed')], [], TODAY))).toEqual([]);
    expect(glance([paper('a', '2026-11-25')], [due('b', '2026-11-25')], null)).toEqual([
      { id: 'a', title: 'a', expiresOn: null },
    ]);
  });
});
