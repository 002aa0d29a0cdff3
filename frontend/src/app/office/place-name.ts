import { useRouter } from '@tanstack/react-router'
import { useText } from '@/text/language'
import type { OfficePath } from './rail-places'

/** What the page at an address is called: in the rail, in the palette and in the window's title. */
export function usePlaceName(): (to: OfficePath) => string {
  const text = useText()
  const { routesByPath } = useRouter()
  return (to) => text(routesByPath[to].options.staticData?.title ?? 'common.product')
}
