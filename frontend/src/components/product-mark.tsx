/** The product's mark: a bus from the front. */
export function ProductMark() {
  return (
    <svg className="mark" viewBox="0 0 26 26" aria-hidden="true">
      <rect className="ground" width="26" height="26" rx="6" />
      <path className="bus" d="M6 19V8.5A2.5 2.5 0 0 1 8.5 6h9A2.5 2.5 0 0 1 20 8.5V19" />
      <path className="band" d="M6 14.5h14" />
      <path className="lamps" d="M9.5 18.2h.1M16.4 18.2h.1" />
    </svg>
  )
}
