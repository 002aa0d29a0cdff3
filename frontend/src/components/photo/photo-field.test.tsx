import { act, render, screen, waitFor } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browserPixels } from './browser-pixels'
import { PhotoField } from './photo-field'
import type { Drawing } from './shrink-photo'
import type { Taken } from './take-photo'

vi.mock('./browser-pixels', () => ({ browserPixels: vi.fn() }))
const decode = vi.mocked(browserPixels)

/** What stands for pixels here: all JPEGs have this many kilobytes. */
const drawing = (kilobytes: number): Drawing => ({
  width: 1600,
  height: 1200,
  sized: () => drawing(kilobytes),
  jpeg: () => Promise.resolve(new Blob([new Uint8Array(kilobytes * 1024)], { type: 'image/jpeg' })),
  release: () => undefined,
})

const addresses = new Set<string>()
beforeEach(() => {
  decode.mockReset().mockResolvedValue(drawing(214))
  let last = 0
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: () => {
        last += 1
        addresses.add(`blob:${last}`)
        return `blob:${last}`
      },
      revokeObjectURL: (address: string) => addresses.delete(address),
    }),
  )
})
afterEach(() => {
  addresses.clear()
  vi.unstubAllGlobals()
})

const photo = (name = 'IMG_2041.HEIC.png') => new File(['pixels'], name, { type: 'image/png' })
const pdf = (content = '%PDF-1.7 …') => new File([content], 'bill.pdf', { type: 'application/pdf' })

function Bill({ onTaken, pdf }: { onTaken?: (taken: Taken) => void; pdf?: boolean }) {
  const [taken, setTaken] = useState<Taken | null>(null)
  return (
    <PhotoField
      label="Photo of the bill"
      takenLabel="Bill photo taken"
      hint="the whole bill"
      value={taken}
      onChange={(next) => {
        setTaken(next)
        onTaken?.(next)
      }}
      pdf={pdf ?? false}
      camera
    />
  )
}

/** The next photo is opened when this is called. */
function decodeLater(): (opened: Drawing) => void {
  const told: ((opened: Drawing) => void)[] = []
  decode.mockReturnValueOnce(new Promise<Drawing>((resolve) => told.push(resolve)))
  return (opened) => {
    for (const tell of told) tell(opened)
  }
}

const allThatFollows = () => new Promise((resolve) => setTimeout(resolve))

const row = () => screen.getByLabelText<HTMLInputElement>(/bill/i)
const choose = (file: File) => userEvent.upload(row(), file, { applyAccept: false })
const refusal = () => screen.findByRole('alert')

describe('a photo that is missing', () => {
  it('asks for the camera, and the whole row is the target', () => {
    render(<Bill />)

    expect(row()).toHaveAccessibleName(/Photo of the bill\s*the whole bill/)
    expect(row()).toHaveAttribute('capture', 'environment')
    expect(row()).toHaveAttribute('accept', 'image/*')
  })
})

describe('a photo that is taken', () => {
  it('is shown with its size, and can be taken again', async () => {
    render(<Bill />)

    await choose(photo())

    expect(await screen.findByText('214 KB, upright')).toBeInTheDocument()
    expect(row()).toHaveAccessibleName(/Bill photo taken.*Again/)
    expect(screen.getByRole('status')).toHaveTextContent('Bill photo taken')
  })

  it('is handed on as a small JPEG with its thumbnail', async () => {
    const onTaken = vi.fn<(taken: Taken) => void>()
    render(<Bill onTaken={onTaken} />)

    await choose(photo('bill of today.png'))

    await waitFor(() => {
      expect(onTaken).toHaveBeenCalledOnce()
    })
    const taken = onTaken.mock.calls[0]?.[0]
    expect(taken?.file.name).toBe('bill of today.jpg')
    expect(taken?.file.type).toBe('image/jpeg')
    expect(taken?.thumbnail?.size).toBe(214 * 1024)
  })

  it('says that it is being made smaller as long as it takes', async () => {
    const finish = decodeLater()
    render(<Bill />)

    await choose(photo())
    expect(screen.getByRole('status')).toHaveTextContent('Making the photo smaller')
    finish(drawing(214))

    expect(await screen.findByText('214 KB, upright')).toBeInTheDocument()
  })

  it('is the last one that was chosen', async () => {
    const finishFirst = decodeLater()
    render(<Bill />)
    await choose(photo())

    decode.mockResolvedValueOnce(drawing(99))
    await choose(photo())
    await screen.findByText('99 KB, upright')
    await act(async () => {
      finishFirst(drawing(214))
      await allThatFollows()
    })

    expect(screen.getByText('99 KB, upright')).toBeInTheDocument()
  })

  it('gives back the address of its thumbnail', async () => {
    const { unmount } = render(<Bill />)
    await choose(photo())
    await screen.findByText('214 KB, upright')
    await choose(photo())
    await waitFor(() => {
      expect(addresses.size).toBe(1)
    })

    unmount()

    expect(addresses.size).toBe(0)
  })
})

describe('a file that is not taken', () => {
  it('is no picture', async () => {
    render(<Bill />)

    await choose(new File(['a,b'], 'list.csv', { type: 'text/csv' }))

    expect(await refusal()).toHaveTextContent('This is not a photo')
    expect(row()).toBeInvalid()
    expect(row()).toHaveAccessibleDescription(/not a photo/)
  })

  it('cannot be opened, and the one from before is kept', async () => {
    render(<Bill />)
    await choose(photo())
    await screen.findByText('214 KB, upright')

    decode.mockRejectedValue(new Error('broken'))
    await choose(photo())

    expect(await refusal()).toHaveTextContent('cannot be opened here')
    expect(await refusal()).toHaveTextContent('The one from before is kept.')
    expect(screen.getByText('214 KB, upright')).toBeInTheDocument()
  })

  it('is forgotten with the next one that is good', async () => {
    render(<Bill />)
    await choose(pdf())
    await refusal()

    await choose(photo())

    expect(await screen.findByText('214 KB, upright')).toBeInTheDocument()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })
})

describe('a PDF', () => {
  it('is taken as it is where it will do', async () => {
    const onTaken = vi.fn<(taken: Taken) => void>()
    render(<Bill pdf onTaken={onTaken} />)

    const file = pdf()
    await choose(file)

    expect(await screen.findByText(/B, PDF$/)).toBeInTheDocument()
    expect(onTaken).toHaveBeenCalledWith({ file, thumbnail: null })
  })

  it('is not taken when it is only called so', async () => {
    render(<Bill pdf />)

    await choose(pdf('<html>'))

    expect(await refusal()).toHaveTextContent('neither a photo nor a PDF')
  })

  it('is not taken when it is too large to be sent', async () => {
    render(<Bill pdf />)
    const large = pdf()
    Object.defineProperty(large, 'size', { value: 11 * 1024 * 1024 })

    await choose(large)

    expect(await refusal()).toHaveTextContent('This PDF has 11 MB, at most 10 MB can be sent')
  })
})
