package kuaichu.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kuaichu.claim.spi.FirstNoticeOfLoss;
import kuaichu.claim.spi.FirstNoticeOfLoss.Side;
import kuaichu.claim.spi.InsurerGateway;
import kuaichu.claim.spi.PartnerUnavailable;
import kuaichu.kernel.id.InsurerId;
import org.junit.jupiter.api.Test;

/** What every adapter of {@link InsurerGateway} keeps. */
abstract class InsurerGatewayContract {
    abstract InsurerGateway insurers();

    /** Covers 闽A12345 (02). */
    abstract InsurerId insurer();

    /** Does not cover it. */
    abstract InsurerId otherInsurer();

    abstract void breakDown(Runnable during);

    @Test
    void aCoveredVehicleShowsItsPolicy() {
        assertThat(insurers().findCover(insurer(), "闽A12345", "02")).get().satisfies(cover -> {
            assertThat(cover.compulsoryPolicyNo()).startsWith("RACX");
            assertThat(cover.compulsoryFrom()).isBefore(cover.compulsoryTo());
            assertThat(cover.thirdPartyLimitFen()).isPositive();
            assertThat(cover.ownDamage()).isTrue();
        });
    }

    @Test
    void anotherInsurersVehicleIsNotCovered() {
        assertThat(insurers().findCover(otherInsurer(), "闽A12345", "02")).isEmpty();
    }

    @Test
    void aNoticeSentTwiceHasOneReportNumber() {
        FirstNoticeOfLoss notice = notice();
        String reportNo = insurers().sendNotice(notice);

        assertThat(reportNo).isNotBlank();
        assertThat(insurers().sendNotice(notice)).isEqualTo(reportNo);
    }

    @Test
    void aDeadInsurerIsUnavailableWhileTheOtherOneAnswers() {
        breakDown(() -> {
            assertThatThrownBy(() -> insurers().sendNotice(notice())).isInstanceOf(PartnerUnavailable.class);
            assertThat(insurers().findCover(otherInsurer(), "闽AD12345", "52")).isPresent();
        });
    }

    private FirstNoticeOfLoss notice() {
        Side zhang = new Side("A", "闽A12345", "02", "RACX2026350100000001", "FULL");
        Side wang = new Side("B", "闽AD12345", "52", "MHCX2026350100000002", "NONE");
        return new FirstNoticeOfLoss(
                "C-" + UUID.randomUUID(),
                insurer(),
                "RC20261122-000001",
                Instant.parse("2026-11-22T01:40:00Z"),
                "五四路口",
                119.3,
                26.08,
                false,
                false,
                wang,
                zhang,
                List.of(wang),
                List.of("COMPULSORY_PROPERTY", "THIRD_PARTY"));
    }
}
