import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { PluginOption } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { phoneShell } from './phone-shell.ts'

/** A colour of the light theme, which is what an installed application shows before it has started. */
function token(name: string): string {
  const file = fileURLToPath(new URL('../src/styles/tokens.css', import.meta.url))
  const value = new RegExp(`${name}:\\s*([^;]+);`).exec(readFileSync(file, 'utf8'))?.[1]
  if (value === undefined) throw new Error(`tokens.css has no ${name}`)
  return value
}

/**
 * Manifest and service worker. The worker keeps the shell of driver and workshop; letters are kept once they were used; what
 * the server answers is never kept here.
 */
export function pwa(): PluginOption[] {
  const shell = phoneShell()
  const icon = (name: string, size: number) => ({
    src: `/icons/${name}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
  })
  return [
    shell.plugin,
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      // a name whose type every server knows
      manifestFilename: 'manifest.json',
      includeManifestIcons: false,
      manifest: {
        id: '/',
        name: 'BusManager',
        short_name: 'BusManager',
        lang: 'en',
        start_url: '/',
        scope: '/',
        display: 'standalone',
        background_color: token('--paper-1'),
        theme_color: token('--paper-1'),
        icons: [
          icon('icon-192', 192),
          icon('icon-512', 512),
          { ...icon('maskable-512', 512), purpose: 'maskable' },
        ],
      },
      workbox: {
        globPatterns: ['index.html', 'assets/*.{js,css,svg}', 'assets/noto-sans-[46]*.woff2'],
        manifestTransforms: [
          (entries) => ({
            manifest: entries.filter(({ url }) => url.endsWith('.woff2') || shell.isForPhones(url)),
          }),
        ],
        // their content is in their name
        dontCacheBustURLsMatching: /^assets\//,
        cleanupOutdatedCaches: true,
        inlineWorkboxRuntime: true,
        sourcemap: false,
        navigateFallback: '/index.html',
        navigateFallbackDenylist: [/^\/(api|health|metrics)(?![\w-])/],
        runtimeCaching: [
          {
            urlPattern: ({ sameOrigin, url }) => sameOrigin && url.pathname.endsWith('.woff2'),
            handler: 'CacheFirst',
            options: { cacheName: 'letters' },
          },
        ],
      },
    }),
  ]
}
