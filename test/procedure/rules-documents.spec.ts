import { describe, expect, it } from '@jest/globals';
import type { Command } from '../../src/procedure/commands.js';
import { decide } from '../../src/procedure/decide.js';
import { addressOf, embargoed, filesOf } from '../../src/procedure/documents/documents.js';
import type { FileFacts } from '../../src/procedure/elsewhere.js';
import { disclosures } from '../../src/procedure/disclosures.js';
import { piecesOf } from '../../src/procedure/mending/pieces.js';
import { council, matter } from '../support/council.js';
import { convened } from '../support/evening.js';
import { rule } from '../support/rules.js';
import { heardAll, hold, later, publicly, type Held, type Step } from '../support/scenario.js';

const [one, two, three] = ['1', '2', '3'].map((digit) => digit.repeat(64)) as [string, string, string];
const clean: FileFacts = { mediaType: 'application/pdf', bytes: 1_000, pages: 3, checked: true, unsettled: 0 };
const sent: Record<string, FileFacts> = {
  [one]: clean,
  [two]: { ...clean, bytes: 2_000, pages: 4 },
  [three]: { ...clean, unsettled: 2 },
};
const members = council(11);
const announced: Step[] = [convened(members)];
const planned: Step[] = convened(members).slice(0, 1);

type Add = Extract<Command, { type: 'document.add' }>;
const add = (changes: Partial<Add['document']> = {}, file = one): Add => ({
  type: 'document.add',
  item: 'i1',
  document: { id: 'd1', title: 'Saksframlegg', kind: 'report', access: 'public', ...changes },
  file,
});
const replace = (file = two): Command => ({
  type: 'document.replace',
  item: 'i1',
  document: 'd1',
  file,
  reason: 'Rettet',
});
const release: Command = { type: 'document.release', item: 'i1', document: 'd1' };
const withdraw: Command = { type: 'document.withdraw', item: 'i1', document: 'd1', reason: 'Feil sak' };

function when(held: Held, command: Command, files = sent) {
  const at = command.at ?? later(held.at);
  return decide(command, held.meeting, at, undefined, { files });
}
/** Goes on, and fails where it is refused. */
function then(held: Held, ...commands: Command[]): Held {
  return commands.reduce((standing, command) => {
    const decision = when(standing, command);
    if ('refusals' in decision) throw new Error(JSON.stringify(decision.refusals));
    return heardAll(standing, decision.events, command.at ?? later(standing.at));
  }, held);
}
const refusals = (held: Held, command: Command, files = sent) => {
  const decision = when(held, command, files);
  return 'refusals' in decision ? decision.refusals.map(({ rule: id }) => id) : [];
};
const meeting = hold(announced);
const documents = (held: Held) => held.meeting.items['i1']?.documents ?? [];
const outside = (held: Held) => publicly(held).items['i1']?.documents ?? [];

rule('document-new', () => {
  it('names each document of a meeting once, in whichever item', () => {
    const held = then(meeting, add());
    expect(refusals(held, { ...add(), item: 'i2' })).toEqual(['document-new']);
    expect(refusals(held, add({ id: 'd2' }))).toEqual([]);
  });
});

rule('document-known', () => {
  it('changes only documents there are, and whose file is kept here', () => {
    expect(refusals(meeting, replace())).toEqual(['document-known']);
    expect(refusals(meeting, withdraw)).toEqual(['document-known']);
    const linked = hold(
      [
        {
          type: 'document.link',
          item: 'i1',
          document: {
            id: 'd1',
            title: 'x',
            url: 'https://x.example/',
            sha256: one,
            mediaType: 'text/html',
            access: 'public',
          },
        },
      ],
      meeting,
    );
    expect(refusals(linked, replace())).toEqual(['document-known']);
    expect(refusals(then(meeting, add(), withdraw), replace())).toEqual(['document-known']);
  });
});

rule('file-known', () => {
  it('makes no document of a file nobody sent for this meeting', () => {
    expect(refusals(meeting, add({}, '9'.repeat(64)))).toEqual(['file-known']);
    expect(refusals(then(meeting, add()), replace('9'.repeat(64)))).toEqual(['file-known']);
  });

  it('measures the file and believes nobody else about it', () => {
    expect(documents(then(meeting, add()))[0]).toMatchObject({ sha256: one, bytes: 1_000, pages: 3, version: 1 });
  });
});

rule('file-new', () => {
  it('is no new version where it is the same file', () => {
    expect(refusals(then(meeting, add()), replace(one))).toEqual(['file-new']);
  });
});

rule('file-settled', () => {
  it('publishes nothing nobody has looked into or answered for', () => {
    expect(refusals(meeting, add({}, three))).toEqual(['file-settled']);
    expect(refusals(meeting, add({}), { [one]: { ...clean, checked: false } })).toEqual(['file-settled']);
    expect(refusals(then(meeting, add()), replace(three))).toEqual(['file-settled']);
  });

  it('holds where rules are only noted, and before the meeting is announced', () => {
    const imported = hold([
      { ...(planned[0] as Extract<Command, { type: 'meeting.plan' }>) },
      { type: 'agenda.publish', items: [matter('i1')] },
    ]);
    expect(refusals(imported, add({}, three))).toEqual(['file-settled']);
  });

  it('does not ask of a document that stays inside', () => {
    expect(refusals(meeting, add({ access: 'restricted', basis: 'offentleglova § 13' }, three))).toEqual([]);
  });
});

rule('embargo-ahead', () => {
  it('ends later than now, and is for what will be public', () => {
    expect(refusals(meeting, add({ embargoUntil: '2026-01-01T00:00:00.000Z' }))).toEqual(['embargo-ahead']);
    const inside = {
      access: 'restricted',
      basis: 'offentleglova § 13',
      embargoUntil: '2027-01-01T00:00:00.000Z',
    } as const;
    expect(refusals(meeting, add(inside))).toEqual(['embargo-ahead']);
  });
});

const until = '2027-01-01T00:00:00.000Z';

rule('embargo', () => {
  it('asks why a document is let out before its time', () => {
    const held = then(meeting, add({ embargoUntil: until }));
    expect(refusals(held, release)).toEqual(['embargo']);
    expect(refusals(held, { ...release, overrides: [{ rule: 'embargo', reason: 'Avtalt' }] })).toEqual([]);
  });

  it('tells nobody anything until then, and then the whole of it, in the version it has', () => {
    const held = then(meeting, add({ embargoUntil: until }), replace());
    expect(held.told).toEqual(meeting.told);
    expect(embargoed(held.meeting)).toEqual([{ item: 'i1', document: 'd1', until }]);
    const after = then(held, { ...release, at: until });
    expect(outside(after)).toEqual([expect.objectContaining({ sha256: two, version: 2 })]);
    expect(JSON.stringify(after.told)).not.toContain(one);
    expect(JSON.stringify(after.told)).not.toContain('embargo');
  });

  it('is not told when the meeting is announced either', () => {
    const before = hold([planned, { type: 'agenda.publish', items: [matter('i1')] }]);
    const held = hold([{ type: 'meeting.announce' }], then(before, add({ embargoUntil: until })));
    expect(JSON.stringify(held.told)).not.toContain(one);
  });

  it('waits for the doors', () => {
    const held = then(meeting, add({ embargoUntil: until }));
    const closed = { ...held, meeting: { ...held.meeting, closed: { item: 'i1' } as Held['meeting']['closed'] } };
    expect(refusals(closed, { ...release, at: until })).toEqual(['doors-open']);
  });
});

rule('embargoed', () => {
  it('lets out only what was held back', () => {
    expect(refusals(then(meeting, add()), release)).toEqual(['embargoed']);
  });
});

describe('A document', () => {
  it('keeps its earlier versions where everybody could read them, and only there', () => {
    const drafted = hold([planned, { type: 'agenda.publish', items: [matter('i1')] }]);
    const held = hold([{ type: 'meeting.announce' }], then(drafted, add(), replace()));
    expect(outside(held)).toEqual([expect.objectContaining({ version: 2, sha256: two })]);
    expect(JSON.stringify(held.told)).not.toContain(one);
    const again = then(held, replace(one));
    expect(outside(again)[0]).toMatchObject({ version: 3, sha256: one, former: [{ version: 2, sha256: two }] });
    expect(filesOf(publicly(again)).map(({ version }) => version)).toEqual([2, 3]);
    expect(filesOf(again.meeting).map(({ version }) => version)).toEqual([1, 2, 3]);
  });

  it('that is withdrawn has no files any more; that it was there is told', () => {
    const held = then(meeting, add(), withdraw);
    expect(outside(held)[0]).toMatchObject({ title: 'Saksframlegg', withdrawn: { reason: 'Feil sak' } });
    expect(filesOf(publicly(held))).toEqual([]);
  });

  it('that stays inside leaves nothing outside, whatever becomes of it', () => {
    const inside = add({ access: 'restricted', basis: 'offentleglova § 13' });
    expect(then(meeting, inside, replace(), withdraw).told).toEqual(meeting.told);
  });

  it('is at an address that tells its title and not its file’s name', () => {
    expect(addressOf(one, 'Økonomiplan 2027–2030: Åsen bru', 'application/pdf')).toBe(
      `/dokument/${one}/okonomiplan-2027-2030-asen-bru.pdf`,
    );
    expect(addressOf(one, '???', 'image/png')).toBe(`/dokument/${one}/dokument.png`);
  });

  it('is taken out of the public record wherever it was told', () => {
    const held = then(
      meeting,
      add({ embargoUntil: until }),
      { ...release, at: until },
      { ...replace(), at: until },
      { ...withdraw, at: until },
    );
    const pieces = piecesOf({ what: 'document', item: 'i1', document: 'd1' }, held.told);
    expect(pieces.map(({ path }) => path)).toEqual(['/document', '/now', '/reason', '/reason']);
    for (const { seq, path } of pieces)
      expect(disclosures(held.told[seq - 1]!.event).map((piece) => piece.path)).toContain(path);
  });

  it('goes alone when it is withheld, whatever others are called', () => {
    const held = then(meeting, add(), { ...add({ id: 'd2' }, two), item: 'i2' });
    const gone = hold(
      [
        {
          type: 'content.withhold',
          places: [{ what: 'document', item: 'i1', document: 'd1' }],
          basis: 'offentleglova § 13',
          reason: 'x',
        },
      ],
      held,
    );
    expect(filesOf(publicly(gone)).map(({ document }) => document)).toEqual(['d2']);
  });

  it('takes the others of the same file with it when it is withheld', () => {
    const held = then(meeting, add(), { ...add({ id: 'd2', title: 'Vedlegg 1' }), item: 'i2' });
    const gone = hold(
      [
        {
          type: 'content.withhold',
          places: [{ what: 'document', item: 'i1', document: 'd1' }],
          basis: 'offentleglova § 13',
          reason: 'x',
        },
      ],
      held,
    );
    expect(filesOf(publicly(gone))).toEqual([]);
  });
});
