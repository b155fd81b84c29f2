import type { Driver } from './people'
import { inbox, SANDBOX, until } from './world'

interface Handed { alarm: { alarmNo: string }; receipt?: { caseNo: string } | null }

/** Who answers 122, at the sandbox's call-taking system. */
export const CallTaker = {
  /** Hands the call over; ends when the receipt is back and the caller has the link. */
  async handOver(caller: Driver, other: Driver, note: string): Promise<{ caseNo: string; link: string }> {
    const call = {
      line: '122', callerPhone: caller.phone, note, place: { lon: 119.3056, lat: 26.0894, datum: 'WGS84', text: '五四路与湖东路路口南侧' },
      vehicles: [{ kind: 'MV', plate: caller.plate, plateType: '02' }, { kind: 'MV', plate: other.plate, plateType: '52' }],
    }
    const answer = await fetch(`${SANDBOX}/_sandbox/alarms`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(call) })
    const { alarmNo } = (await answer.json()) as { alarmNo: string }
    const caseNo = await until('the receipt', async () => {
      const { items } = (await (await fetch(`${SANDBOX}/_sandbox/alarms`)).json()) as { items: Handed[] }
      return items.find((one) => one.alarm.alarmNo === alarmNo)?.receipt?.caseNo
    })
    const link = await until('the link', async () => (await inbox(caller.phone)).map((sms) => /\/p\/join\/[\w-]+/.exec(sms.text)?.[0]).find(Boolean))
    return { caseNo, link }
  },
}
