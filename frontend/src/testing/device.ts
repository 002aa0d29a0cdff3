/** jsdom has no screen to ask about: a light one, and nobody who wants less motion. */
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), { matches: false, media, onchange: null }) as MediaQueryList

/** Nothing has a size there, so nothing ever changes it. */
window.ResizeObserver = class {
  observe() {
    // never tells anything
  }
  unobserve() {
    // never told anything
  }
  disconnect() {
    // never told anything
  }
}
