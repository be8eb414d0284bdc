import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { openGazetteer, readGazetteerDir } from '../gazetteer/open-gazetteer.ts';

/** The gazetteer in the folder behind `--gazetteer`, else the starter set. */
export function chooseGazetteer(args: readonly string[]): Gazetteer {
  const dir = args.includes('--gazetteer') ? args[args.indexOf('--gazetteer') + 1] : undefined;
  return dir === undefined ? openGazetteer() : readGazetteerDir(dir);
}
