import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { openGazetteer, readGazetteerDir } from '../gazetteer/open-gazetteer.ts';
import { readSettings } from './read-settings.ts';

/** For measuring: the gazetteer in a folder, else the starter set, whatever the operator has. */
export function chooseGazetteer(dir: string | undefined): Gazetteer {
  return dir === undefined ? openGazetteer() : readGazetteerDir(dir);
}

/** For looking things up: the gazetteer in a folder, else the one that the operator's bot knows. */
export function chooseOperatorsGazetteer(dir: string | undefined): Gazetteer {
  return dir === undefined
    ? openGazetteer(readSettings().GAZETTEER_PATH, (complaint) => console.error(`left out  ${complaint}`))
    : readGazetteerDir(dir);
}
