import { createClient, staffTokens, type Client, type TokenStore } from '@kuaichu/core'

let connected: { client: Client; tokens: TokenStore } | null = null

/** Connects a staff face to the platform, once, at start. */
export function connectPlatform(face: 'console' | 'field', language: () => string, onSignedOut: () => void): void {
  const tokens = staffTokens(face)
  connected = { tokens, client: createClient({ tokens, language, onSignedOut }) }
}

export function platform(): Client {
  if (connected === null) throw new Error('platform() before connectPlatform(): Maybe main.ts mounts the app too early')
  return connected.client
}

export function tokens(): TokenStore {
  if (connected === null) throw new Error('tokens() before connectPlatform(): Maybe main.ts mounts the app too early')
  return connected.tokens
}
