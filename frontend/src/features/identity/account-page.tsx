export function AccountPage() {
  return <main id="main" />
}
