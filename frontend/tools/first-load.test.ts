import { expect, it } from 'vitest'
import { neededFrom } from './first-load.ts'

const imports: Record<string, readonly string[]> = {
  '/ui/src/app/main.tsx': ['/ui/src/app/router.ts', '/ui/node_modules/react/index.js'],
  '/ui/src/app/router.ts': ['/ui/src/app/main.tsx', '/ui/src/app/driver/driver-frame.tsx'],
  '/ui/src/app/driver/driver-frame.tsx': ['/ui/src/components/glyph.tsx'],
  '/ui/src/app/office/office-frame.tsx': ['/ui/src/components/popover.tsx'],
}

it('holds what the beginning imports, through all steps, and nothing that only comes later', () => {
  const needed = neededFrom(Object.keys(imports), (id) => imports[id] ?? [])

  expect([...needed].sort()).toEqual([
    '/ui/node_modules/react/index.js',
    '/ui/src/app/driver/driver-frame.tsx',
    '/ui/src/app/main.tsx',
    '/ui/src/app/router.ts',
    '/ui/src/components/glyph.tsx',
  ])
})
