import { describe, expect, test } from 'vitest';
import { actorTable } from '../../src/normalise/actors';
import type { ActorEntry } from 'casualty-claims';

describe('a name of an actor', () => {
  const resolve = actorTable();

  test.each([
    ['in Arabic', 'الجيش السوري', 'syrian-army'],
    ['in capitals', 'SYRIAN ARMY', 'syrian-army'],
    ['with an article', 'the Syrian army', 'syrian-army'],
    ['without its Arabic article', 'جيش السوري', 'syrian-army'],
    ['by another name', "Syrian army's allies", 'syrian-allies'],
    ['with and without al-', 'Tawhid Brigade', 'tawhid-brigade'],
    ['with hamza or without', 'احرار الشام', 'ahrar-al-sham'],
  ])('is resolved %s', (_, name, id) => {
    expect(resolve(name)).toMatchObject({ id, resolved: true });
  });

  test('that only contains a known one is not guessed', () => {
    for (const name of ['army', 'Syrian', 'Syrian army corps', 'Sham', ''])
      expect(resolve(name)).toMatchObject({ resolved: false, camp: null, parents: [] });
  });

  test('named like a member of objects is a name like any other', () => {
    for (const name of ['constructor', '__proto__', 'toString'])
      expect(resolve(name)).toMatchObject({ name, resolved: false });
  });

  test('that nobody knows is kept as first written, and equal under any spelling', () => {
    const [first, second] = [resolve('Unit 12'), resolve('unit-12')];
    expect(first).toMatchObject({ id: 'name:unit 12', name: 'Unit 12' });
    expect(second.id).toBe(first.id);
  });
});

describe('an alias table', () => {
  test('goes before the starter set, name by name', () => {
    const resolve = actorTable([{ id: 'm23', name: 'M23', names: ['rebels'], camp: 'm23' }]);
    expect([resolve('rebels').id, resolve('opposition').id]).toEqual(['m23', 'syrian-opposition']);
  });

  test('goes before an earlier line of itself', () => {
    const resolve = actorTable([
      { id: 'a', name: 'Shared' },
      { id: 'b', name: 'shared' },
    ]);
    expect(resolve('SHARED').id).toBe('b');
  });

  test('replaces an entry of the starter set by its id, whose old names still lead to it', () => {
    const resolve = actorTable([{ id: 'syrian-army', name: 'Armed forces', camp: 'other' }]);
    expect(
      [resolve('Armed forces'), resolve('الجيش السوري')].map(({ id, camp }) => [id, camp]),
    ).toEqual([
      ['syrian-army', 'other'],
      ['syrian-army', 'other'],
    ]);
  });

  test('gives parents from near to far, and the nearest camp where an entry has none', () => {
    const table: ActorEntry[] = [
      { id: 'squad', name: 'Squad', partOf: ['brigade'] },
      { id: 'brigade', name: 'Brigade', partOf: ['army', 'alliance'] },
      { id: 'army', name: 'Army', partOf: ['state'], camp: 'near' },
      { id: 'state', name: 'State', camp: 'far' },
    ];
    expect(actorTable(table)('Squad')).toMatchObject({
      parents: ['brigade', 'army', 'alliance', 'state'],
      camp: 'near',
    });
  });

  test('whose entries are part of each other in a circle ends', () => {
    const resolve = actorTable([
      { id: 'a', name: 'A', partOf: ['b'] },
      { id: 'b', name: 'B', partOf: ['a'], camp: 'x' },
    ]);
    expect(resolve('A')).toMatchObject({ parents: ['b'], camp: 'x' });
  });
});
