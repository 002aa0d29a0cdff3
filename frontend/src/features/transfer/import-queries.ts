import { queryOptions } from '@tanstack/react-query'
import { api, body, listed } from '@/api/client'
import type { components } from '@/api/schema.gen'
import { useAction } from '@/api/use-action'
import type { ImportKind } from './import-search'

export type Import = components['schemas']['ImportResponse']
export type ImportRow = components['schemas']['ImportRowResponse']

/** How many rows are enough to see what a column is. */
const FIRST_ROWS = 5
const WRONG_ROWS = 100

/** The newest tables, so many of them. */
export const recentImports = (limit: number) =>
  queryOptions({
    queryKey: ['import', 'list', limit],
    queryFn: ({ signal }) =>
      listed(api.GET('/api/imports', { params: { query: { limit } }, signal })),
  })

export const oneImport = (id: string) =>
  queryOptions({
    queryKey: ['import', 'one', id],
    queryFn: ({ signal }) =>
      body(api.GET('/api/imports/{id}', { params: { path: { id } }, signal })),
  })

export const firstRows = (id: string) => rowList(id, undefined, FIRST_ROWS)

export const wrongRows = (id: string) => rowList(id, 'wrong', WRONG_ROWS)

const rowList = (id: string, outcome: string | undefined, limit: number) =>
  queryOptions({
    queryKey: ['import', 'rows', id, { outcome, limit }],
    queryFn: ({ signal }) =>
      listed(
        api.GET('/api/imports/{id}/rows', {
          params: { path: { id }, query: { outcome, limit } },
          signal,
        }),
      ),
  })

/** A text or a file goes as it is: it may be larger than what is read into memory. */
export type Table = {
  readonly kind: ImportKind
  readonly content: File | string
  readonly name: string | undefined
  /** A file says nothing about itself as text; this tells one from another. */
  readonly mark: string
}

export const useReading = () =>
  useAction({
    run: ({ kind, content, name }: Table, key) =>
      body(
        api.POST('/api/imports', {
          params: { query: { kind, name }, header: { 'Idempotency-Key': key } },
          headers: {
            'Content-Type':
              typeof content === 'string'
                ? 'text/tab-separated-values'
                : 'application/octet-stream',
          },
          body: { file: '' },
          bodySerializer: () => content,
        }),
      ),
    touches: [['import']],
  })

export const useMapping = (id: string) =>
  useAction({
    run: (members: readonly string[], key) =>
      body(
        api.PUT('/api/imports/{id}/mapping', {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
          body: { members: [...members] },
        }),
      ),
    touches: [['import']],
  })

export type ImportStep = 'check' | 'writing' | 'undo'

export const useImportStep = (id: string) =>
  useAction({
    run: (step: ImportStep, key) =>
      body(
        api.POST(`/api/imports/{id}/${step}`, {
          params: { path: { id }, header: { 'Idempotency-Key': key } },
        }),
      ),
    touches: [['import'], ['job'], ['bus'], ['route'], ['person'], ['account']],
  })
