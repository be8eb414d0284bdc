import { describe, expect, it } from 'vitest';
import { openNames } from '../../src/gazetteer/resolve-name.ts';
import { loadStarterGazetteer } from '../../src/gazetteer/starter-gazetteer.ts';

const names = openNames(loadStarterGazetteer());

function idFor(text: string): string | undefined {
  const resolved = names.resolve(text);
  return resolved.kind === 'one' ? resolved.target.id : undefined;
}

describe('resolving a typed name', () => {
  it.each([
    ['trent-alexander-arnold-1998', 'trent-alexander-arnold-1998'],
    ['Trent Alexander-Arnold', 'trent-alexander-arnold-1998'],
    ['trent alexander arnold', 'trent-alexander-arnold-1998'],
    ['  Alexander-Arnold ', 'trent-alexander-arnold-1998'],
    ['TAA', 'trent-alexander-arnold-1998'],
    ['Trent', 'trent-alexander-arnold-1998'],
    ['Rodri', 'rodri-1996'],
    ['Neymar da Silva Santos Júnior', 'neymar-1992'],
    ['Man Utd', 'manchester-united'],
    ['the gunners', 'arsenal'],
    ['The Royal', 'al-ahli'],
    ['real-madrid', 'real-madrid'],
  ])('takes “%s” for %s', (text, id) => {
    expect(idFor(text)).toBe(id);
  });

  it('asks back when several bear the name, the better known first', () => {
    const resolved = names.resolve('vitinha');
    expect(resolved).toMatchObject({
      kind: 'several',
      targets: [{ hint: 'Paris Saint-Germain · 2000' }, { hint: 'Genoa · 2000' }],
    });
  });

  it('asks back for a nickname that several clubs share', () => {
    expect(names.resolve('Reds')).toMatchObject({
      kind: 'several',
      targets: [{ id: 'liverpool' }, { id: 'toronto-fc' }],
    });
  });

  it('prefers who is called so to whose surname it is', () => {
    expect(idFor('Barcelona')).toBe('barcelona');
    expect(idFor('Pedro')).toBe('pedro-1987');
  });

  it('offers look-alikes for what it does not know', () => {
    expect(names.resolve('Mbape')).toMatchObject({ kind: 'none', didYouMean: [{ id: 'kylian-mbappe-1998' }, {}] });
    expect(names.resolve('Xxyzzy')).toEqual({ kind: 'none', didYouMean: [] });
    expect(names.resolve('')).toEqual({ kind: 'none', didYouMean: [] });
  });

  it('looks among players only, or clubs only, when told so', () => {
    expect(names.resolve('Liverpool', ['player'])).toMatchObject({ kind: 'none' });
    expect(names.resolve('Liverpool', ['club'])).toMatchObject({ kind: 'one', target: { id: 'liverpool' } });
  });

  it('finds by id, and says so when an id is gone', () => {
    expect(names.find('player', 'rodri-1996')).toMatchObject({ name: 'Rodri', hint: 'Manchester City · 1996' });
    expect(names.find('club', 'rodri-1996')).toBeUndefined();
  });
});
