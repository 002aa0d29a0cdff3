import '@/styles/office.css'
import { Outlet } from '@tanstack/react-router'

export function OfficeFrame() {
  return <Outlet />
}
