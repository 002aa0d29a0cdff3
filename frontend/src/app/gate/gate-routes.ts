import { createRoute, redirect } from '@tanstack/react-router'
import { pageWithForms } from '../page'
import { home, landing, ownPath } from '../places'
import { root } from '../root-route'

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  staticData: { title: 'frame.signIn' },
  validateSearch: (search: Record<string, unknown>): { to?: string } => {
    const to = ownPath(search.to)
    return to === undefined ? {} : { to }
  },
  beforeLoad: ({ search }) => {
    if (home() !== '/sign-in') throw redirect({ href: landing(search.to), replace: true })
  },
  component: pageWithForms(() => import('./sign-in-page'), 'SignInPage'),
})

const register = createRoute({
  getParentRoute: () => root,
  path: '/register',
  component: pageWithForms(() => import('./register-page'), 'RegisterPage'),
})

const firstRun = createRoute({
  getParentRoute: () => root,
  path: '/first-run',
  component: pageWithForms(() => import('./first-run-page'), 'FirstRunPage'),
})

/** What is open before anybody is known. */
export const gateRoutes = [signIn, register, firstRun] as const
