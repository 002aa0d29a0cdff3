import '@/styles/start.css'
import '@/styles/theme.css'
import './effects'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { preferredLanguage, speakLanguage } from '@/text/language'
import { keepOnDevice } from './new-version'
import { keepRenewed } from './renewal'
import { queries, router } from './router'
import { followSession } from './session'
import { startTheme } from './theme'

const KEEP_AFTER_MS = 4_000

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element for the page')

startTheme()
await speakLanguage(preferredLanguage())
followSession(router, queries)
keepRenewed()
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)

// After the first page and its own calls, which it must not slow down.
if (import.meta.env.PROD) window.setTimeout(() => void keepOnDevice(), KEEP_AFTER_MS)
