import { lazyRouteComponent } from '@tanstack/react-router'
import { loadTexts, type Part } from '@/text/language'
import { part } from './part'

/** A page that is loaded when somebody goes there. */
export const page = <Page extends object, Name extends keyof Page & string>(
  load: () => Promise<Page>,
  name: Name,
) => lazyRouteComponent(part(load), name)

/** A page that says what others do not say. */
export const pageWithTexts = <Page extends object, Name extends keyof Page & string>(
  texts: Part,
  load: () => Promise<Page>,
  name: Name,
) =>
  page(async () => {
    const [loaded] = await Promise.all([load(), loadTexts(texts)])
    return loaded
  }, name)

/** A page with forms, and what forms say. */
export const pageWithForms = <Page extends object, Name extends keyof Page & string>(
  load: () => Promise<Page>,
  name: Name,
) => pageWithTexts('forms', load, name)
