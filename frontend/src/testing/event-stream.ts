import { http, HttpResponse } from 'msw'

/** The live events of the server, told by the test. */
export function eventStream() {
  const streams: ReadableStreamDefaultController<Uint8Array>[] = []
  const asked: Request[] = []
  const encoder = new TextEncoder()
  return {
    asked,
    handler: http.get('/api/events', ({ request }) => {
      asked.push(request)
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => {
          streams.push(controller)
        },
      })
      return new HttpResponse(body, { headers: { 'Content-Type': 'text/event-stream' } })
    }),
    send: (text: string) => {
      streams.at(-1)?.enqueue(encoder.encode(text))
    },
    end: () => {
      streams.at(-1)?.close()
    },
  }
}
