import type { CSSProperties } from 'react'

/** Numbers that a style sheet reckons with. */
export const cssValues = (values: Readonly<Record<`--${string}`, number>>) =>
  values as CSSProperties
