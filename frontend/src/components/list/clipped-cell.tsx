type ClippedCellProps = {
  readonly words: string | null | undefined
  readonly wide?: boolean
}

/** Words that may be long: they do not push the other columns out, and are read whole in the panel or under the pointer. */
export function ClippedCell({ words, wide = false }: ClippedCellProps) {
  if (words == null || words === '') return null
  return (
    <span className={wide ? 'clipped wide' : 'clipped'} title={words}>
      {words}
    </span>
  )
}
