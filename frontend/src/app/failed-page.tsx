export function FailedPage() {
  return <main id="main" />
}
