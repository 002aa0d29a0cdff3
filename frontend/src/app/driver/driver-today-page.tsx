export function DriverTodayPage() {
  return <main id="main" />
}
