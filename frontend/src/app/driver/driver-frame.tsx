import './driver-frame.css'
import { Outlet } from '@tanstack/react-router'
import { FrameTools } from '@/components/page'
import { DetourNotice } from '../detour-notice'
import { LanguageSwitch } from '../language-choice'
import { useSignedIn } from '../signed-in'
import { BottomBar } from './bottom-bar'
import { DriverStrip } from './driver-strip'
import { useDevice } from './on-this-device'

/** A phone in the hand: what has to be known on top, the page, the places at the thumb. */
export function DriverFrame() {
  useSignedIn()
  useDevice()
  return (
    <div className="phone driver touch">
      <DriverStrip />
      <DetourNotice />
      <FrameTools value={<LanguageSwitch />}>
        <Outlet />
      </FrameTools>
      <BottomBar />
    </div>
  )
}
