import { computed, readonly, ref } from 'vue'
import { ApiProblem } from '@kuaichu/core'
import type { AuthenticatorOffer, Role, Session } from '@kuaichu/api'
import { platform, tokens } from './platform'

/** A person of the demo city with the one-time code of this moment, shown only by a demo installation. */
export interface DemoPerson {
  readonly username: string
  readonly role: Role
  readonly displayName: string
  readonly totp: string
}

export interface DemoHints {
  readonly password: string
  readonly staff: readonly DemoPerson[]
}

const session = ref<Session | null>(null)

/** Signs in with both factors (who signs in for the first time has no code yet); the token lives in this tab only. */
async function signIn(input: { username: string; password: string; totp: string | null }): Promise<Session> {
  const opened = await platform().post<Session>('/auth/staff-sessions', input, { tries: 1 })
  tokens().set(opened.token ?? null)
  session.value = opened
  return opened
}

/** A new password for the old one, with the authenticator; the platform ends every other session of the person. */
async function changePassword(input: { username: string; password: string; newPassword: string; totp: string }): Promise<Session> {
  const opened = await platform().post<Session>('/auth/password-changes', input, { tries: 1 })
  tokens().set(opened.token ?? null)
  session.value = opened
  return opened
}

/** The authenticator to enrol; without a key for somebody who has one. */
const offerAuthenticator = (input: { username: string; password: string }): Promise<AuthenticatorOffer> =>
  platform().post('/auth/authenticator-offers', input, { tries: 1 })

/** Who sits here, after a reload; null when nobody does any more. */
async function recall(): Promise<Session | null> {
  if (session.value !== null || tokens().get() === null) return session.value
  try {
    session.value = await platform().get<Session>('/auth/session')
  } catch (thrown) {
    if (!(thrown instanceof ApiProblem) || thrown.status !== 401) throw thrown
    forget()
  }
  return session.value
}

function forget(): void {
  tokens().set(null)
  session.value = null
}

/** Ends the session here even when the platform cannot be told: the tab must be safe to leave. */
async function signOut(): Promise<void> {
  const told = platform().delete('/auth/session', { tries: 1, timeoutMs: 3000 })
  forget()
  await told.catch(() => undefined)
}

/** What a demo shows beside its sign-in form; null in earnest (the platform answers 404). */
async function demoHints(): Promise<DemoHints | null> {
  return platform().get<DemoHints>('/auth/demo-hints', { tries: 1 }).catch(() => null)
}

export function useStaff() {
  return {
    session: readonly(session),
    role: computed(() => session.value?.role ?? null),
    signIn,
    changePassword,
    offerAuthenticator,
    signOut,
    recall,
    forget,
    demoHints,
  }
}
