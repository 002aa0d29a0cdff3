const comments = /\/\*[\s\S]*?\*\//g
// tokens have no place in the condition of a query
const conditions = /@(media|container|supports)[^{]*\{/g
const strings = /'[^']*'|"[^"]*"/g
// a font says which letters it has, and how much it is stretched
const faces = /@font-face\s*\{[^}]*\}/g
const size = /(?<![\w.]|\w-)(?!1px(?![\w.]))\d*\.?\d+(?:px|rem|pt|pc|cm|mm|in|q)\b/gi
const colour = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/gi
const declaration = /(?<=[{;]\s*)[\w-]+\s*:\s*([^;{}]+)(?=[;}])/g

const names = new Set(
  (
    'aqua beige black blue brown coral crimson cyan fuchsia gold goldenrod gray green grey indigo ivory khaki lavender ' +
    'lime magenta maroon navy olive orange orchid pink plum purple rebeccapurple red salmon sienna silver snow tan teal ' +
    'tomato turquoise violet wheat white whitesmoke yellow'
  ).split(' '),
)

/** The sizes and colours in a style sheet that have no name among the tokens. */
export function styleLiterals(css: string): string[] {
  const said = [comments, strings, faces].reduce((rest, noise) => rest.replace(noise, ''), css)
  const declared = said.replace(conditions, '{')
  const named = [...declared.matchAll(declaration)]
    .flatMap(([, value = '']) => value.split(/[\s,()/]+/))
    .filter((word) => names.has(word.replace(/^(dark|light|medium|pale|deep|hot)/, '')))
  return [...(declared.match(size) ?? []), ...(declared.match(colour) ?? []), ...named]
}
