import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vitest/config'
import { firstLoad } from './tools/first-load.ts'
import { firstPaint } from './tools/first-paint.ts'
import { precompress } from './tools/precompress.ts'
import { pwa } from './tools/pwa.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const out = process.env.BUSMANAGER_UI_OUT
const server = process.env.BUSMANAGER_URL ?? 'http://localhost:8080'

const first = firstLoad()

export default defineConfig({
  plugins: [firstPaint(), first.plugin, tailwindcss(), pwa(), precompress()],
  resolve: { alias: { '@': here('src') } },
  build: {
    // Straight into the jar's class path, so that no file of an earlier build stays behind.
    outDir: out ? resolve(out) : here('../bootstrap/target/classes/static'),
    emptyOutDir: true,
    // The page is sent with a strict content security policy: nothing inline, fonts and scripts from here only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { groups: first.groups } },
      onLog: (level, log, report) => {
        // 'use client', which libraries say to servers that draw.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log)
      },
    },
  },
  server: {
    proxy: { '/api': server, '/health': server },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'page',
          include: ['src/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: ['src/testing/setup.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'tools', include: ['tools/**/*.test.ts'], environment: 'node' },
      },
    ],
  },
})
