type SkeletonProps = { readonly width?: 'short' | 'middle' | 'long' | 'full' }

/** Where a word will stand. Show it only to those who wait, see useSlow. */
export function Skeleton({ width = 'full' }: SkeletonProps) {
  return <span className={`sk ${width}`} aria-hidden="true" />
}
