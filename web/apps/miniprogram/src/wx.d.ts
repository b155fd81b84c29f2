/** The little of WeChat that the shell uses. */
declare function App(app: object): void
declare function Page<D extends object>(page: PageOptions<D>): void
declare const wx: { makePhoneCall(call: { phoneNumber: string }): void }

interface PageOptions<D extends object> {
  data: D
  [handler: string]: D | ((this: PageInstance<D>, argument: Readonly<Record<string, string | undefined>>) => unknown)
}
interface PageInstance<D extends object> {
  readonly data: D
  setData(change: Partial<D>): void
}
