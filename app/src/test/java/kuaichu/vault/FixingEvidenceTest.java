package kuaichu.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import kuaichu.PlatformTest;
import kuaichu.docket.Docket;
import kuaichu.docket.Entry;
import kuaichu.kernel.id.CaseId;
import kuaichu.kernel.id.PartyId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;
import kuaichu.vault.Vault.Digest;
import kuaichu.vault.Vault.Evidence;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class FixingEvidenceTest {
    private final Vault vault;
    private final Docket docket;
    private final TransactionTemplate transaction;

    FixingEvidenceTest(Vault vault, Docket docket, TransactionTemplate transaction) {
        this.vault = vault;
        this.docket = docket;
        this.transaction = transaction;
    }

    @Test
    void digests_are_fixed_in_their_order_with_one_docket_entry() {
        CaseId caseId = CaseId.next();
        PartyId party = PartyId.next();
        List<Digest> digests =
                List.of(SampleShots.digest("front"), SampleShots.digest("rear"), SampleShots.digest("contact"));

        List<Evidence> fixed = fix(caseId, party, digests);

        assertThat(fixed).extracting(Evidence::digest).containsExactlyElementsOf(digests);
        assertThat(fixed).allSatisfy(evidence -> {
            assertThat(evidence.partyId()).isEqualTo(party);
            assertThat(evidence.hasOriginal()).isFalse();
        });
        assertThat(vault.listEvidence(caseId)).containsExactlyInAnyOrderElementsOf(fixed);
        Entry entry = docket.listEntries(caseId).getFirst();
        assertThat(entry.kind()).isEqualTo("vault.digest-fixed");
        assertThat(docket.read(entry, DigestsFixed.class).shots())
                .extracting(DigestsFixed.Shot::sha256)
                .containsExactlyElementsOf(digests.stream().map(Digest::sha256).toList());
    }

    @Test
    void a_digest_sent_again_is_returned_as_it_stands_and_written_once() {
        CaseId caseId = CaseId.next();
        Digest first = SampleShots.digest("first");
        Digest second = SampleShots.digest("second");
        List<Evidence> once = fix(caseId, null, List.of(first));

        List<Evidence> again = fix(caseId, null, List.of(second, first, second));

        assertThat(again.get(1)).isEqualTo(once.getFirst());
        assertThat(again.get(0)).isEqualTo(again.get(2));
        assertThat(vault.listEvidence(caseId)).hasSize(2);
        assertThat(docket.listEntries(caseId)).hasSize(2);
        fix(caseId, null, List.of(first, second));
        assertThat(docket.listEntries(caseId)).hasSize(2);
    }

    @Test
    void the_same_picture_may_belong_to_two_cases() {
        Digest shot = SampleShots.digest("shared");

        Evidence one = fix(CaseId.next(), null, List.of(shot)).getFirst();
        Evidence other = fix(CaseId.next(), null, List.of(shot)).getFirst();

        assertThat(one.id()).isNotEqualTo(other.id());
    }

    @Test
    void a_wrong_digest_fixes_nothing_at_all() {
        CaseId caseId = CaseId.next();
        Digest good = SampleShots.digest("good");
        Digest bad = SampleShots.digestOf("z".repeat(64), good.sizeBytes());

        assertThatThrownBy(() -> fix(caseId, null, List.of(good, bad)))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.problemCode()).isEqualTo(VaultProblem.DIGEST_INVALID);
                    assertThat(problem.fields().getFirst().field()).isEqualTo("digests[1].sha256");
                });
        assertThat(vault.listEvidence(caseId)).isEmpty();
    }

    @Test
    void two_phones_sending_the_same_shot_at_once_get_the_same_evidence() {
        CaseId caseId = CaseId.next();
        Digest shot = SampleShots.digest("raced");
        fix(caseId, null, List.of(SampleShots.digest("before")));

        List<CompletableFuture<Evidence>> both = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> fixWithRetry(caseId, shot)))
                .toList();

        assertThat(both.stream().map(CompletableFuture::join).map(Evidence::id).distinct())
                .hasSize(1);
        assertThat(vault.listEvidence(caseId)).hasSize(2);
    }

    private Evidence fixWithRetry(CaseId caseId, Digest shot) {
        for (; ; ) {
            try {
                return fix(caseId, null, List.of(shot)).getFirst();
            } catch (Problem e) {
                assertThat(e.problemCode().code()).isEqualTo("docket.concurrent-write");
            }
        }
    }

    private List<Evidence> fix(CaseId caseId, @org.jspecify.annotations.Nullable PartyId party, List<Digest> digests) {
        return Objects.requireNonNull(transaction.execute(status -> vault.fix(caseId, party, Actor.SYSTEM, digests)));
    }
}
