export function StatesPage() {
  return <main id="main" />
}
