import { Outlet } from '@tanstack/react-router'

export function DriverFrame() {
  return <Outlet />
}
