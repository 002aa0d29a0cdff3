import '@/styles/tokens.css'
import '@/styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { StartPage } from './start-page'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element for the page')

createRoot(root).render(
  <StrictMode>
    <StartPage />
  </StrictMode>,
)
