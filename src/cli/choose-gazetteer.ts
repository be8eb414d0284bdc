import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { openGazetteer, readGazetteerDir } from '../gazetteer/open-gazetteer.ts';
import { readSettings } from './read-settings.ts';

/** For measuring: the gazetteer in the folder behind `--gazetteer`, else the starter set, whatever the operator has. */
export function chooseGazetteer(args: readonly string[]): Gazetteer {
  return chosenGazetteer(args) ?? openGazetteer();
}

/** For looking things up: the gazetteer in the folder behind `--gazetteer`, else the one that the operator's bot knows. */
export function chooseOperatorsGazetteer(args: readonly string[]): Gazetteer {
  return (
    chosenGazetteer(args) ??
    openGazetteer(readSettings().GAZETTEER_PATH, (complaint) => console.error(`left out  ${complaint}`))
  );
}

function chosenGazetteer(args: readonly string[]): Gazetteer | undefined {
  const dir = args.includes('--gazetteer') ? args[args.indexOf('--gazetteer') + 1] : undefined;
  return dir === undefined ? undefined : readGazetteerDir(dir);
}
