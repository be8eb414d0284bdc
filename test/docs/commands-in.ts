const PROGRAMS = 'npm|git|docker|node|systemctl|useradd|cp|curl|promtool';

/**
 * The command lines that a document shows: each line of its `sh` blocks, and each piece of code in a sentence that begins
 * with a program people type, `npm run` by itself aside. Comments are taken off; a line stands once.
 */
export function commandsIn(text: string): readonly string[] {
  const blocks = [...text.matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, block = '']) => block.split('\n'));
  const sentences = text.replaceAll(/^```.*?^```/gms, '').replaceAll('\n', ' ');
  const inline = [...sentences.matchAll(new RegExp(`\`(?!npm run\`)((?:${PROGRAMS}) [^\`]+)\``, 'g'))].map(
    ([, code = '']) => code,
  );
  const lines = [...blocks, ...inline].map((line) => line.replace(/(^|\s)#.*$/, '').trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}
