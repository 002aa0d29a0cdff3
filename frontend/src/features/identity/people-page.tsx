export function PeoplePage() {
  return <main id="main" />
}
