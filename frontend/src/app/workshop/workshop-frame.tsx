import { Outlet } from '@tanstack/react-router'

export function WorkshopFrame() {
  return <Outlet />
}
