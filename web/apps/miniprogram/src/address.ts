/** Pages of the party's face that a code or a link may lead to: our own paths and nothing that leaves them. */
const PATH = /^\/p\/[\w/-]*$/

/**
 * The page to show, with the door it was opened through.
 *
 * @param query what the program was opened with: `path` from a shared card, `scene` from a round code (percent-encoded)
 */
export function addressOf(address: string, query: Readonly<Record<string, string | undefined>>): string {
  const wanted = query.path !== undefined ? decoded(query.path) : query.scene !== undefined ? `/p/join/${decoded(query.scene)}` : '/p/'
  return `${address}${PATH.test(wanted) ? wanted : '/p/'}?from=mini-program`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
