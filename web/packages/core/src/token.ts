/** Where a face keeps its bearer token. Parties must survive the app being killed; a staff token dies with its tab. */
export interface TokenStore {
  get(): string | null
  set(token: string | null): void
  onChange(listener: (token: string | null) => void): () => void
}

export function tokenStore(storage: Storage, key: string): TokenStore {
  const listeners = new Set<(token: string | null) => void>()
  return {
    get: () => storage.getItem(key),
    set(token) {
      if (token === null) storage.removeItem(key)
      else storage.setItem(key, token)
      listeners.forEach((listener) => listener(token))
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export const partyTokens = (): TokenStore => tokenStore(window.localStorage, 'kuaichu.party.token')
export const staffTokens = (face: 'console' | 'field'): TokenStore => tokenStore(window.sessionStorage, `kuaichu.${face}.token`)
