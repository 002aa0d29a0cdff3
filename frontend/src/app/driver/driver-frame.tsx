import './driver-frame.css'
import { Outlet } from '@tanstack/react-router'
import { FrameTools } from '@/components/page'
import { ConnectionStrip } from '../connection-strip'
import { DetourNotice } from '../detour-notice'
import { LanguageSwitch } from '../language-choice'
import { useSignedIn } from '../signed-in'
import { BottomBar } from './bottom-bar'

/** A phone in the hand: what has to be known on top, the page, the places at the thumb. */
export function DriverFrame() {
  useSignedIn()
  return (
    <div className="phone driver touch">
      <ConnectionStrip />
      <DetourNotice />
      <FrameTools value={<LanguageSwitch />}>
        <Outlet />
      </FrameTools>
      <BottomBar />
    </div>
  )
}
