import { useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'

type PathLinkProps = {
  /** As the server says it: an address of ours, perhaps one of the original's. */
  readonly path: string
  readonly className?: string
  readonly onFollow?: () => void
  readonly children: ReactNode
}

/** A link whose address is only known at run time. */
export function PathLink({ path, className, onFollow, children }: PathLinkProps) {
  const router = useRouter()
  return (
    <a
      href={path}
      className={className}
      onClick={(event) => {
        onFollow?.()
        // Whoever wants it in another window gets it there.
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        router.history.push(path)
      }}
    >
      {children}
    </a>
  )
}
