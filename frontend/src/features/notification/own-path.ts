/** A page of ours that a message leads to; anything else is not followed. */
export function ownPath(link: string | null | undefined): string | null {
  return link != null && /^\/(?![/\\])/.test(link) ? link : null
}
