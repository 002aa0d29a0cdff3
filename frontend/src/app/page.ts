import { lazyRouteComponent } from '@tanstack/react-router'
import { loadTexts } from '@/text/language'
import { part } from './part'

/** A page that is loaded when somebody goes there. */
export const page = <Page extends object, Name extends keyof Page & string>(
  load: () => Promise<Page>,
  name: Name,
) => lazyRouteComponent(part(load), name)

/** A page with forms, and what forms say. */
export const pageWithForms = <Page extends object, Name extends keyof Page & string>(
  load: () => Promise<Page>,
  name: Name,
) =>
  page(async () => {
    const [loaded] = await Promise.all([load(), loadTexts('forms')])
    return loaded
  }, name)
