/** jsdom knows the element, not what it can do: modal dialogs for tests, with Esc and the focus of a browser. */
const proto = HTMLDialogElement.prototype

proto.showModal = function showModal(this: HTMLDialogElement) {
  if (this.open) throw new DOMException('It is open already', 'InvalidStateError')
  this.setAttribute('open', '')
  this.querySelector<HTMLElement>('[autofocus], input, select, textarea, button')?.focus()
}

proto.close = function close(this: HTMLDialogElement) {
  if (!this.open) return
  this.removeAttribute('open')
  queueMicrotask(() => this.dispatchEvent(new Event('close')))
}

const onEsc = (event: KeyboardEvent) => {
  const top = [...document.querySelectorAll<HTMLDialogElement>('dialog[open]')].at(-1)
  if (event.key !== 'Escape' || top === undefined) return
  const goOn = top.dispatchEvent(new Event('cancel', { cancelable: true }))
  if (goOn) top.close()
}

document.addEventListener('keydown', onEsc, { capture: true })
