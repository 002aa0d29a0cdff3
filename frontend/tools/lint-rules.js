// Our own rules for pages, as selectors of syntax. What each of them finds is shown in lint-rules.test.ts.

const letter = String.raw`/\p{L}/u`
// a key of the catalogue, like 'people.title', is no sentence
const key = String.raw`/^[a-z]\w*\.[\w.-]+$/`
const words = `[value=${letter}]:not([value=${key}])`
const wordsOfTemplate = `TemplateElement[value.raw=${letter}]`

/** Attributes and properties that people see or hear. */
const visible =
  '/^(aria-(label|description|placeholder|roledescription|valuetext)|alt|caption|description|detail|heading|help|hint|label|message|note|placeholder|summary|title|unit|word)$/'

const sentence = 'Every sentence comes from the catalogue: text(…).'

/**
 * The string itself, or one of two that are chosen between.
 *
 * @param {string} place
 */
const stringsAt = (place) => [
  `${place} > Literal${words}`,
  `${place} > TemplateLiteral > ${wordsOfTemplate}`,
  `${place} > :matches(ConditionalExpression, LogicalExpression) > Literal${words}`,
  `${place} > :matches(ConditionalExpression, LogicalExpression) > TemplateLiteral > ${wordsOfTemplate}`,
]

export const sentences = [
  // what stands on a key is no word
  `JSXText[value=${letter}]:not(JSXElement[openingElement.name.name=/^(kbd|Key)$/] > JSXText)`,
  `JSXAttribute[name.name=${visible}] > Literal${words}`,
  ...stringsAt(`JSXAttribute[name.name=${visible}] > JSXExpressionContainer`),
  ...stringsAt(':matches(JSXElement, JSXFragment) > JSXExpressionContainer'),
  `Property[key.name=${visible}] > Literal${words}`,
  // anything that reads like a sentence, wherever it stands; errors for developers are English
  String.raw`:not(NewExpression) > Literal[value=/^\p{Lu}\p{Ll}+( \p{L}+)+/u]`,
].map((selector) => ({ selector, message: sentence }))

// but not in a media query, which knows no tokens
const size = String.raw`/^(?!\((min|max)-(width|height):).*?(^|[^\w.-])(?!1px(?![\w.]))\d*\.?\d+(px|rem|pt|cm|mm)\b/`
const colour = String.raw`/(^|[^&\w])#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b|\b(rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/i`
const arbitrary = String.raw`/(^|[\s:])-?[a-z]+(-[a-z]+)*-\[[^\]]+\]|(^|\s)\[[a-z-]+:[^\]]+\]/`

const literal = 'Colours and sizes have names: use a class or a token of src/styles/tokens.css.'

export const literals = [
  ...[size, colour, arbitrary].flatMap((pattern) => [
    `Literal[value=${pattern}]`,
    `TemplateElement[value.raw=${pattern}]`,
  ]),
  // React makes pixels of bare numbers
  "JSXAttribute[name.name='style'] Property:not([key.name=/^(flex|flexGrow|flexShrink|opacity|order|zIndex)$/]):not([key.value=/^--/]) > Literal[raw=/^-?[1-9]/]",
].map((selector) => ({ selector, message: literal }))

export const shapes = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Export by name: a thing has one name everywhere.',
  },
  {
    selector: 'ExportAllDeclaration',
    message: 'No barrels: import from the file that holds it.',
  },
]
