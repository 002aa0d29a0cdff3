export function FirstRunPage() {
  return <main id="main" />
}
