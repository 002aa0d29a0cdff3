export function MissingPage() {
  return <main id="main" />
}
