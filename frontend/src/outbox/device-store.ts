/** What this device keeps for whoever works without a network: what he did, and what the server said last. */
const NAME = 'busmanager'
const VERSION = 1

export type StoreName = 'entries' | 'answers'

let opened: Promise<IDBDatabase> | null = null

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION)
    request.onupgradeneeded = () => {
      request.result.createObjectStore('entries' satisfies StoreName, {
        keyPath: 'id',
        autoIncrement: true,
      })
      request.result.createObjectStore('answers' satisfies StoreName, { keyPath: 'key' })
    }
    request.onsuccess = () => {
      // Another tab with a newer version may need it.
      request.result.onversionchange = () => {
        request.result.close()
        opened = null
      }
      resolve(request.result)
    }
    request.onerror = () => {
      opened = null
      reject(request.error ?? new Error('The store of this device did not open'))
    }
  })
  return opened
}

async function within<T>(
  name: StoreName,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open()
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(name, mode)
    const request = work(transaction.objectStore(name))
    // Only then is it on the disk.
    transaction.oncomplete = () => {
      resolve(request.result)
    }
    transaction.onabort = () => {
      reject(transaction.error ?? new Error('The store of this device did not take it'))
    }
  })
}

export const allOf = <T>(name: StoreName): Promise<T[]> =>
  within(name, 'readonly', (store) => store.getAll() as IDBRequest<T[]>)

/** @returns the key under which it lies, which the store has chosen when there was none */
export const put = (name: StoreName, value: object): Promise<IDBValidKey> =>
  within(name, 'readwrite', (store) => store.put(value))

export const remove = (name: StoreName, key: IDBValidKey): Promise<undefined> =>
  within(name, 'readwrite', (store) => store.delete(key))

export const clear = (name: StoreName): Promise<undefined> =>
  within(name, 'readwrite', (store) => store.clear())
