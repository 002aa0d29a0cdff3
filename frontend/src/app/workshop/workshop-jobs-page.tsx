export function WorkshopJobsPage() {
  return <main id="main" />
}
