export function SystemPage() {
  return <main id="main" />
}
