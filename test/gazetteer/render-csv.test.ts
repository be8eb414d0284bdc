import { describe, expect, it } from 'vitest';
import { readGazetteerRows } from '../../src/gazetteer/gazetteer-rows.ts';
import { renderGazetteerText } from '../../src/gazetteer/render-csv.ts';
import { loadStarterGazetteer } from '../../src/gazetteer/starter-gazetteer.ts';

describe('writing the tables', () => {
  it('gives back everything when they are read again', () => {
    const { clubs, players } = loadStarterGazetteer();
    expect(readGazetteerRows(renderGazetteerText(clubs, players))).toEqual({ clubs, players, refused: [] });
  });

  it('keeps commas, quotes and line breaks inside a cell', () => {
    const club = { id: 'w', name: 'Wanderers, "The Roamers"\nof Fernbrook', aliases: [], nicknames: ['"Roam"'] };
    const text = renderGazetteerText([club], []);
    expect(readGazetteerRows(text)).toEqual({ clubs: [club], players: [], refused: [] });
  });

  it('sorts by id, so that two versions can be compared line by line', () => {
    const player = (id: string) => ({ id, name: id, aliases: [], nicknames: [], popularity: 1 });
    const { players } = renderGazetteerText([], [player('b'), player('a')]);
    expect(players.split('\n').slice(1)).toEqual(['a,a,,,,,,,,,1,', 'b,b,,,,,,,,,1,', '']);
  });
});
