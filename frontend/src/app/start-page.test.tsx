import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { delay, http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'
import { server } from '@/testing/server'
import { StartPage } from './start-page'

const settings = (rows: Record<string, string>) =>
  http.get('/api/settings', () =>
    HttpResponse.json(Object.entries(rows).map(([key, value]) => ({ key, value }))),
  )
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const logoImage = () => document.querySelector('img')

describe('when the server is well', () => {
  it('says so, with a word', async () => {
    render(<StartPage />)

    expect(await screen.findByText('Healthy')).toBeVisible()
    expect(await screen.findByText('Made')).toBeVisible()
    expect(screen.getByRole('heading', { level: 1, name: 'BusManager' })).toBeVisible()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it('tells the news in a live region', async () => {
    render(<StartPage />)

    await screen.findByText('Healthy')

    expect(screen.getByRole('status')).toHaveTextContent('ServerHealthy')
  })

  it('says where the code for the first administrator stands', async () => {
    server.use(http.get('/api/first-run', () => HttpResponse.json({ needed: true })))

    render(<StartPage />)

    expect(await screen.findByText('To be made')).toBeVisible()
    expect(screen.getByText(/^The code for it stands on the console/)).toBeVisible()
  })
})

describe('the company', () => {
  it('stands on the page with its name and logo', async () => {
    server.use(
      settings({ company_name: 'Tamhini Roadlines', company_logo_url: '/api/files/logo.png?s=1' }),
    )

    render(<StartPage />)

    expect(await screen.findByText('Tamhini Roadlines')).toBeVisible()
    expect(logoImage()).toHaveAttribute('src', '/api/files/logo.png?s=1')
  })

  it('may have no name yet', async () => {
    server.use(settings({ company_name: ' ', company_logo_url: '' }))

    render(<StartPage />)

    expect(await screen.findByText('on your own server')).toBeVisible()
    expect(logoImage()).toBeNull()
  })

  it('keeps a logo of another address off the page', async () => {
    server.use(
      settings({ company_name: 'Tamhini', company_logo_url: 'https://elsewhere.example/logo.png' }),
    )

    render(<StartPage />)

    await screen.findByText('Tamhini')
    expect(logoImage()).toBeNull()
  })

  it("has the product's mark instead of a logo that does not come", async () => {
    server.use(settings({ company_name: 'Tamhini', company_logo_url: '/api/files/gone.png' }))
    render(<StartPage />)
    await screen.findByText('Tamhini')

    fireEvent.error(logoImage() ?? document.body)

    expect(logoImage()).toBeNull()
    expect(document.querySelector('.product-mark')).toBeInTheDocument()
  })
})

describe('while the server is asked', () => {
  it('shows no placeholder for a quick answer, and one for a slow answer', async () => {
    server.use(
      http.get('/health', async () => {
        await delay(600)
        return HttpResponse.json({ status: 'healthy' })
      }),
    )
    render(<StartPage />)

    await pause(100)
    expect(screen.queryByText('Checking')).not.toBeInTheDocument()

    expect(await screen.findByText('Checking')).toBeVisible()
    expect(await screen.findByText('Healthy')).toBeVisible()
    expect(screen.queryByText('Checking')).not.toBeInTheDocument()
  })
})

describe('when something is wrong', () => {
  it('knows a server that runs but is not ready', async () => {
    server.use(
      http.get('/health', () => HttpResponse.json({ status: 'unhealthy' }, { status: 503 })),
      http.get('/api/first-run', () => HttpResponse.json({ detail: 'Later' }, { status: 503 })),
      http.get('/api/settings', () => HttpResponse.json({ detail: 'Later' }, { status: 503 })),
    )

    render(<StartPage />)

    expect(await screen.findByText('Not ready')).toBeVisible()
    expect(await screen.findByText('Not known')).toBeVisible()
    expect(screen.getByText('The server runs, but is not ready.')).toBeVisible()
  })

  it('tries again when asked to', async () => {
    const away = () => HttpResponse.error()
    server.use(
      http.get('/health', away),
      http.get('/api/first-run', away),
      http.get('/api/settings', away),
    )
    render(<StartPage />)
    expect(await screen.findByText('No answer')).toBeVisible()
    expect(screen.getByText('The server gave no usable answer.')).toBeVisible()

    server.resetHandlers()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))

    expect(await screen.findByText('Healthy')).toBeVisible()
    expect(await screen.findByText('Made')).toBeVisible()
    await waitFor(() => {
      expect(screen.queryByRole('button')).not.toBeInTheDocument()
    })
  })

  it('asks once, however often the button is pressed, and keeps what it said meanwhile', async () => {
    let asked = 0
    server.use(
      http.get('/health', async () => {
        asked += 1
        await delay(asked === 1 ? 0 : 100)
        return HttpResponse.error()
      }),
    )
    render(<StartPage />)
    const button = await screen.findByRole('button', { name: 'Try again' })
    await waitFor(() => {
      expect(button).toHaveAttribute('aria-busy', 'false')
    })

    await userEvent.dblClick(button)

    expect(button).toHaveAttribute('aria-busy', 'true')
    expect(screen.getByText('No answer')).toBeVisible()
    await waitFor(() => {
      expect(button).toHaveAttribute('aria-busy', 'false')
    })
    expect(asked).toBe(2)
  })

  it.each([
    ['an answer that is no JSON', () => new HttpResponse('<!doctype html>')],
    ['a status that is unknown', () => HttpResponse.json({ status: 'so-so' })],
    ['a failure', () => HttpResponse.json({ detail: 'Broken' }, { status: 500 })],
  ])('does not take %s for health', async (_, answer) => {
    server.use(http.get('/health', answer))

    render(<StartPage />)

    expect(await screen.findByText('No answer')).toBeVisible()
  })

  it('says that a part is missing when only a part is', async () => {
    server.use(http.get('/api/settings', () => HttpResponse.json({}, { status: 500 })))

    render(<StartPage />)

    expect(await screen.findByText('A part of this page did not come.')).toBeVisible()
    expect(await screen.findByText('Healthy')).toBeVisible()
    expect(screen.getByText('on your own server')).toBeVisible()
  })
})
