import '@/styles/office.css'
import './office-frame.css'
import { Outlet } from '@tanstack/react-router'
import { Glyph } from '@/components/glyph'
import { usePersonPalette } from '@/features/driver/person-palette'
import { useCategoryPalette } from '@/features/expense/category-palette'
import { useBusPalette } from '@/features/fleet/bus-palette'
import { useRoutePalette } from '@/features/network/route-palette'
import { useWorkshopPalette } from '@/features/repair/workshop-palette'
import { useTripPalette } from '@/features/trip/trip-palette'
import { useText } from '@/text/language'
import { ConnectionStrip } from '../connection-strip'
import { DetourNotice } from '../detour-notice'
import { useSignedIn } from '../signed-in'
import { FindButton, PaletteHost } from './palette/palette-host'
import { Rail } from './rail'
import { useDrawer } from './use-drawer'

/** A desk: the rail at the left, which is a drawer where there is no room for it, and the page. */
export function OfficeFrame() {
  const text = useText()
  useSignedIn()
  useBusPalette()
  useTripPalette()
  useCategoryPalette()
  usePersonPalette()
  useRoutePalette()
  useWorkshopPalette()
  const { isOpen, open, close, opener, rail } = useDrawer()
  return (
    <div
      className={isOpen ? 'office drawer-open' : 'office'}
      onClick={(event) => {
        // Beside the drawer there is nothing but the veil, which belongs to this element.
        if (event.target === event.currentTarget) close()
      }}
    >
      <Rail drawer={rail} find={<FindButton />} />
      <div className="desk" inert={isOpen}>
        <ConnectionStrip />
        <DetourNotice />
        <div className="place">
          <button
            ref={opener}
            type="button"
            className="btn quiet icon menu-btn"
            aria-label={text('frame.menu')}
            aria-controls="rail"
            aria-expanded={isOpen}
            onClick={open}
          >
            <Glyph name="menu" />
          </button>
          <Outlet />
        </div>
      </div>
      <PaletteHost />
    </div>
  )
}
