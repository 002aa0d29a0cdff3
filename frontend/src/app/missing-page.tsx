import { Link } from '@tanstack/react-router'
import { useTitle } from '@/components/use-title'
import { useText } from '@/text/language'
import { home } from './places'

/** There is nothing at this address; one way leads on. */
export function MissingPage() {
  const text = useText()
  useTitle(text('frame.missingTitle'))
  return (
    <main className="main" id="main" tabIndex={-1}>
      <div className="empty">
        <svg className="pic" viewBox="0 0 72 72" aria-hidden="true">
          <path d="M2 40h16M18 31h11v18H18zM29 36h5M29 44h5M54 40h16M43 31h11v18H43z" />
        </svg>
        <h1>{text('frame.missingTitle')}</h1>
        <p>{text('frame.missingWhat')}</p>
        <Link className="btn" to={home()}>
          {text('frame.toStart')}
        </Link>
      </div>
    </main>
  )
}
