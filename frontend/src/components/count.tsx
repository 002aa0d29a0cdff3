type CountProps = {
  readonly count: number
  /** What is counted, for those who do not see where it stands: "12 waiting". */
  readonly meaning: string
  readonly tone?: 'want' | 'bad' | 'plain'
}

/** How many wait for a person. */
export function Count({ count, meaning, tone = 'want' }: CountProps) {
  return (
    <span className={tone === 'want' ? 'count' : `count ${tone}`}>
      {count}
      <span className="sr"> {meaning}</span>
    </span>
  )
}
