const BROWSERS: readonly [RegExp, string][] = [[/MicroMessenger/, 'WeChat'], [/Edg\//, 'Edge'], [/Firefox\//, 'Firefox'], [/Chrome\//, 'Chrome'], [/Safari\//, 'Safari']]
const SYSTEMS: readonly [RegExp, string][] = [[/HarmonyOS/, 'HarmonyOS'], [/Android/, 'Android'], [/iPhone|iPad/, 'iOS'], [/Windows/, 'Windows'], [/Mac OS X/, 'macOS'], [/Linux/, 'Linux']]

const first = (text: string, names: readonly [RegExp, string][]): string | undefined => names.find(([sign]) => sign.test(text))?.[1]

/** What a browser says of itself, in two words; as it is when nobody knows it. */
export function deviceOf(agent: string | null | undefined): string | null {
  if (!agent) return null
  const words = [first(agent, BROWSERS), first(agent, SYSTEMS)].filter((word) => word !== undefined)
  return words.length > 0 ? words.join(' · ') : agent
}
