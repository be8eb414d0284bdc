import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';

// The far side of `openPainter`: one SVG in, one PNG out, and the thread ends.

/** The two cuts of the font. Nothing of the machine's own is looked at, so that a picture is the same everywhere. */
const FONTS = [
  import.meta.resolve('@expo-google-fonts/roboto-condensed/400Regular/RobotoCondensed_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/roboto-condensed/600SemiBold/RobotoCondensed_600SemiBold.ttf'),
].map((address) => fileURLToPath(address));

/** Pixels for each unit: sharp on a phone's screen. */
const ZOOM = 2;

const image = new Resvg(String(workerData), {
  font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: 'Roboto Condensed' },
  fitTo: { mode: 'zoom', value: ZOOM },
}).render();
parentPort?.postMessage(new Uint8Array(image.asPng()), []);
