import { screen, waitFor } from '@testing-library/preact'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { ApiProblem } from '@/api/problem'
import { renderInApp } from '@/testing/render-in-app'
import { ConfirmDialog } from './confirm-dialog'

type Asked = { onConfirm: (reason: string) => unknown; optional?: boolean; reason?: boolean }

function Asking({ onConfirm, optional, reason = false }: Asked) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        onClick={() => {
          setOpen(true)
        }}
      >
        Delete…
      </button>
      {open && (
        <ConfirmDialog
          title="Delete Goa?"
          action="Delete Goa"
          danger
          reason={reason ? { label: 'Reason', optional } : undefined}
          onConfirm={onConfirm}
          onClose={() => {
            setOpen(false)
          }}
        >
          Its 3 routes go with it.
        </ConfirmDialog>
      )}
    </>
  )
}

async function asked(props: Asked) {
  const { user } = await renderInApp(<Asking {...props} />)
  await user.click(screen.getByRole('button', { name: 'Delete…' }))
  return user
}

it('says what it takes along, has the deciding button at the right, and the focus not on it', async () => {
  await asked({ onConfirm: vi.fn() })

  const dialog = screen.getByRole('alertdialog', { name: 'Delete Goa?' })
  expect(dialog).toHaveAccessibleDescription('Its 3 routes go with it.')
  expect(screen.getAllByRole('button').at(-1)).toHaveAccessibleName('Delete Goa')
  expect(screen.getByRole('button', { name: 'Back' })).toHaveFocus()
})

it('does nothing at Esc, and the focus is where it was', async () => {
  const onConfirm = vi.fn()
  const user = await asked({ onConfirm })

  await user.keyboard('{Escape}')

  expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Delete…' })).toHaveFocus()
  expect(onConfirm).not.toHaveBeenCalled()
})

it('closes when it is done', async () => {
  const onConfirm = vi.fn(() => Promise.resolve())
  const user = await asked({ onConfirm })

  await user.click(screen.getByRole('button', { name: 'Delete Goa' }))

  await waitFor(() => {
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument()
  })
  expect(onConfirm).toHaveBeenCalledOnce()
})

it('stays with the reason why it did not work', async () => {
  const refusal = new ApiProblem({ status: 409, code: 'x', detail: 'In use', requestId: 'r-1' })
  const user = await asked({ onConfirm: () => Promise.reject(refusal) })

  await user.click(screen.getByRole('button', { name: 'Delete Goa' }))

  expect(await screen.findByRole('alert')).toHaveTextContent('In use')
  expect(screen.getByRole('alert')).toHaveTextContent('r-1')
})

it('wants a reason where one is needed', async () => {
  const onConfirm = vi.fn()
  const user = await asked({ onConfirm, reason: true })

  await user.click(screen.getByRole('button', { name: 'Delete Goa' }))
  const reason = screen.getByRole('textbox', { name: 'Reason' })
  expect(reason).toBeInvalid()
  expect(reason).toHaveFocus()
  expect(onConfirm).not.toHaveBeenCalled()
  await user.type(reason, ' Twice in the list ')
  await user.click(screen.getByRole('button', { name: 'Delete Goa' }))

  expect(onConfirm).toHaveBeenCalledWith('Twice in the list')
})

it('goes without a reason where it can wait', async () => {
  const onConfirm = vi.fn()
  const user = await asked({ onConfirm, reason: true, optional: true })

  await user.click(screen.getByRole('button', { name: 'Delete Goa' }))

  expect(onConfirm).toHaveBeenCalledWith('')
})
