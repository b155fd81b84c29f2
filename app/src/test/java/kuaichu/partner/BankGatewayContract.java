package kuaichu.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import kuaichu.claim.spi.BankGateway;
import kuaichu.claim.spi.PartnerUnavailable;
import kuaichu.claim.spi.TransferOrder;
import kuaichu.claim.spi.TransferReport;
import kuaichu.claim.spi.TransferReport.State;
import org.junit.jupiter.api.Test;

/** What every adapter of {@link BankGateway} keeps. */
abstract class BankGatewayContract {
    private static final String CARD = "6222021000112230015";

    abstract BankGateway bank();

    /** Lets the bank settle what it accepted. */
    abstract void settle();

    abstract void breakDown(Runnable during);

    /** The bank does what it is told while its answer gets lost. */
    abstract void loseAnswers(Runnable during);

    abstract int countTransfers(String orderNo);

    @Test
    void anOrderIsAcceptedAndSettlesLater() {
        TransferOrder order = order(CARD);

        assertThat(bank().order(order).state()).isEqualTo(State.ACCEPTED);
        settle();
        assertThat(bank().query(order.orderNo())).get().satisfies(report -> {
            assertThat(report.state()).isEqualTo(State.SETTLED);
            assertThat(report.bankReference()).isNotBlank();
        });
    }

    @Test
    void theSameOrderTwiceMovesMoneyOnce() {
        TransferOrder order = order(CARD);
        TransferReport first = bank().order(order);

        assertThat(bank().order(order).bankReference()).isEqualTo(first.bankReference());
        assertThat(countTransfers(order.orderNo())).isEqualTo(1);
    }

    @Test
    void anUnknownOrderIsUnknown() {
        assertThat(bank().query("NO-" + UUID.randomUUID())).isEmpty();
    }

    @Test
    void aWrongCardIsRejectedWithAReason() {
        TransferReport report = bank().order(order("6222021000112230016"));

        assertThat(report.state()).isEqualTo(State.REJECTED);
        assertThat(report.reason()).contains("卡号");
    }

    @Test
    void aDeadBankIsUnavailable() {
        breakDown(() -> {
            assertThatThrownBy(() -> bank().order(order(CARD))).isInstanceOf(PartnerUnavailable.class);
            assertThatThrownBy(() -> bank().query("ANY-ORDER")).isInstanceOf(PartnerUnavailable.class);
        });
    }

    @Test
    void anAnswerLostOnTheWayIsFoundByAskingAgain() {
        TransferOrder order = order(CARD);
        loseAnswers(() -> assertThatThrownBy(() -> bank().order(order)).isInstanceOf(PartnerUnavailable.class));

        assertThat(bank().query(order.orderNo())).isPresent();
        assertThat(bank().order(order).state()).isIn(State.ACCEPTED, State.SETTLED);
        assertThat(countTransfers(order.orderNo())).isEqualTo(1);
    }

    private static TransferOrder order(String card) {
        return new TransferOrder("ORDER-" + UUID.randomUUID(), 123_400, card, "张伟", "赔款");
    }
}
