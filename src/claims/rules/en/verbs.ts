/** Says that a story is not so. */
export const DENY =
  '(?:~deny|~dismiss|~rubbish|~quash|~scotch|~downplay|(?:rule|rules|ruled|ruling) out|(?:play|plays|played|playing|shut|shuts|shutting|shoot|shoots|shot) down|(?:laugh|laughs|laughed|brush|brushes|brushed) off|(?:pour|pours|poured|pouring|throw|throws) (?:cold )?water on)';
