export function TodayPage() {
  return <main id="main" />
}
