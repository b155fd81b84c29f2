export const PLATFORM = process.env.KUAICHU_URL ?? 'http://127.0.0.1:8080'
export const SANDBOX = process.env.SANDBOX_URL ?? 'http://127.0.0.1:8081'

export async function until<T>(what: string, read: () => Promise<T | undefined>, seconds = 30): Promise<T> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    const found = await read()
    if (found !== undefined) return found
    await new Promise((done) => setTimeout(done, 250))
  }
  throw new Error(`${what} did not come within ${seconds} s`)
}

interface Sms { text: string; at: string }

export async function inbox(phone: string): Promise<Sms[]> {
  const answer = await fetch(`${SANDBOX}/_sandbox/sms?to=${phone}`)
  return ((await answer.json()) as { items: Sms[] }).items
}

/** The newest six-digit code sent to a phone, once there are more messages than `before`. */
export function smsCode(phone: string, before: number): Promise<string> {
  return until(`SMS code for ${phone}`, async () => {
    const messages = await inbox(phone)
    if (messages.length <= before) return undefined
    const newest = [...messages].sort((a, b) => a.at.localeCompare(b.at)).at(-1)
    return /(?<!\d)\d{6}(?!\d)/.exec(newest?.text ?? '')?.[0]
  })
}

interface DemoHints { password: string; staff: { username: string; totp: string; validSeconds: number }[] }

/** Name, password and a one-time code that is good for some seconds more. */
export function staffSecrets(username: string): Promise<{ password: string; totp: string }> {
  return until(`demo hints of ${username}`, async () => {
    const answer = await fetch(`${PLATFORM}/api/v1/auth/demo-hints`)
    const hints = (await answer.json()) as DemoHints
    const person = hints.staff.find((one) => one.username === username)
    return person && person.validSeconds > 3 ? { password: hints.password, totp: person.totp } : undefined
  }, 45)
}

/** Sets the partners' clock forward with the platform's, which started that far ahead. */
export async function daysLater(days: number): Promise<void> {
  const { now } = (await (await fetch(`${SANDBOX}/_sandbox/clock`)).json()) as { now: string }
  const advanceSeconds = Math.round((Date.now() + days * 86_400_000 - Date.parse(now)) / 1000)
  if (advanceSeconds < 60) return
  await fetch(`${SANDBOX}/_sandbox/clock`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ advanceSeconds }) })
}

/** A phone number nobody used before in this run, so that the pause between two codes never holds a journey up. */
export const freshPhone = (): string => `139${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`
