const key = (caseId: string): string => `kuaichu.onephone.${caseId}`

/** Whether both parties use this one phone for a case; a choice of this phone, not of the case. */
export const isOnePhone = (caseId: string): boolean => window.localStorage.getItem(key(caseId)) === '1'
export const setOnePhone = (caseId: string, on: boolean): void => {
  if (on) window.localStorage.setItem(key(caseId), '1')
  else window.localStorage.removeItem(key(caseId))
}
