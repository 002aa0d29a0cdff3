import { options } from 'preact'

/**
 * Effects follow what a person does at once, before the next key or click, as they do in React; Preact would leave them
 * to the next frame. What is asked for in an effect is on its way earlier, too.
 */
options.requestAnimationFrame = queueMicrotask
