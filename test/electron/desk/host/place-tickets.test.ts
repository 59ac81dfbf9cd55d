import { describe, expect, test } from 'vitest';
import { PlaceTickets } from '../../../../electron/desk/host/place-tickets.ts';

describe('the places of a window', () => {
  test('are named by ids that say nothing of the path', () => {
    const { id, name } = new PlaceTickets().give('/home/analyst/Levant desk');
    expect(name).toBe('Levant desk');
    expect(id).not.toContain('home');
  });

  test('are found again only by whoever was given them', () => {
    const mine = new PlaceTickets();
    const { id } = mine.give('/home/analyst/Levant desk');
    expect(mine.pathOf(id)).toBe('/home/analyst/Levant desk');
    expect(new PlaceTickets().pathOf(id)).toBeUndefined();
    expect(mine.pathOf('/home/analyst/Levant desk')).toBeUndefined();
  });

  test('have one ticket each', () => {
    const places = new PlaceTickets();
    expect(places.give('/a')).toEqual(places.give('/a'));
  });

  test('are bounded: the oldest are forgotten', () => {
    const places = new PlaceTickets();
    const first = places.give('/0');
    for (let at = 1; at <= 20_000; at += 1) places.give(`/${at}`);
    expect(places.pathOf(first.id)).toBeUndefined();
    expect(places.pathOf(places.give('/20000').id)).toBe('/20000');
  });
});
