import type { CaseView, EnvelopeView, QuietChoice, SigningPurpose } from '@kuaichu/api'
import { useShown } from '@kuaichu/ui'
import { computed, ref, type Ref } from 'vue'
import { useRouter } from 'vue-router'
import type { Written } from '../components/SignBlock.vue'
import { client } from '../platform'
import { digestOf, fixRecording, paperOf } from './signing'
import { useCommand } from './useCommand'
import { useRecorder } from './useRecorder'

/** One person's part in one paper: what is asked, and every way to answer it. All ways lead back to the case. */
export function usePaper(caseId: string, partyId: string, purpose: SigningPurpose, view: Ref<CaseView | undefined>) {
  const router = useRouter()
  const command = useCommand()
  const recorder = useRecorder()
  const paper = computed(() => (view.value ? paperOf(view.value, purpose, partyId) : undefined))
  const shown = useShown(() => paper.value?.envelope.leastShownSeconds ?? 0)
  const wasRead = ref(false)

  const answer = (way: string, body: () => Promise<object>): Promise<boolean> => command.run(async (idempotencyKey) => {
    const { envelope, signer } = paper.value!
    await client.post<EnvelopeView>(`/envelopes/${envelope.envelopeId}/${way}`, { signerId: signer.signerId, ...(await body()) }, { idempotencyKey })
    await router.replace({ name: 'case', params: { caseId } })
  })

  let recordingId: string | undefined
  /** Ends and fixes the record once, however often the signature has to be sent. */
  async function recorded(): Promise<{ recordingId?: string }> {
    const record = recordingId ? undefined : await recorder.finish()
    if (record) recordingId = await fixRecording(caseId, paper.value!, record.blob, record.takenAt)
    return recordingId ? { recordingId } : {}
  }
  const sign = (written: Written): Promise<boolean> => answer('signatures', async () => ({
    ...written, ...(await recorded()), readAloud: wasRead.value, shownSeconds: shown.seconds.value,
    shownSha256: await digestOf(paper.value!.envelope.content),
  }))
  return {
    ...command, recorder, paper, shown, wasRead, sign,
    refuse: (reason: string) => answer('refusals', async () => ({ reason })),
    quiet: (choice: QuietChoice) => answer('quiet-refusals', async () => ({ choice })),
    receive: (reason: string) => answer('receptions', async () => ({ reason })),
  }
}
