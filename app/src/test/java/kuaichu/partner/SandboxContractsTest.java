package kuaichu.partner;

import java.time.Duration;
import java.util.List;
import kuaichu.PlatformTest;
import kuaichu.accident.spi.PoliceDataGateway;
import kuaichu.claim.spi.BankGateway;
import kuaichu.claim.spi.InsurerGateway;
import kuaichu.kernel.id.InsurerId;
import kuaichu.notice.spi.SmsSender;
import kuaichu.org.Organisations;
import kuaichu.partner.line.Lines;
import kuaichu.sandbox.Sandbox;
import kuaichu.sandbox.sms.SmsGateway.SmsTaken;
import kuaichu.sandbox.state.Partner;
import org.junit.jupiter.api.Nested;

/** FEATURE: every adapter keeps its port's contract against the sandbox. */
@PlatformTest
class SandboxContractsTest {
    private final Sandbox sandbox;
    private final Faults faults;

    SandboxContractsTest(Sandbox sandbox, Lines lines) {
        this.sandbox = sandbox;
        this.faults = new Faults(sandbox, lines);
    }

    @Nested
    class TheBank extends BankGatewayContract {
        private final BankGateway bank;

        TheBank(BankGateway bank) {
            this.bank = bank;
        }

        @Override
        BankGateway bank() {
            return bank;
        }

        @Override
        void settle() {
            sandbox.advance(Duration.ofSeconds(5));
        }

        @Override
        void breakDown(Runnable during) {
            faults.breakDown(Partner.BANK, during);
        }

        @Override
        void loseAnswers(Runnable during) {
            faults.loseAnswers(Partner.BANK, during);
        }

        @Override
        int countTransfers(String orderNo) {
            return (int) sandbox.transfers().stream()
                    .filter(transfer -> transfer.orderNo().equals(orderNo))
                    .count();
        }
    }

    @Nested
    class TheInsurers extends InsurerGatewayContract {
        private final InsurerGateway insurers;
        private final Organisations organisations;

        TheInsurers(InsurerGateway insurers, Organisations organisations) {
            this.insurers = insurers;
            this.organisations = organisations;
        }

        @Override
        InsurerGateway insurers() {
            return insurers;
        }

        @Override
        InsurerId insurer() {
            return organisations.findInsurerByCode("RACX").orElseThrow().id();
        }

        @Override
        InsurerId otherInsurer() {
            return organisations.findInsurerByCode("MHCX").orElseThrow().id();
        }

        @Override
        void breakDown(Runnable during) {
            faults.breakDown(Partner.RACX, during);
        }
    }

    @Nested
    class TheNationalPlatform extends PoliceDataGatewayContract {
        private final PoliceDataGateway register;

        TheNationalPlatform(PoliceDataGateway register) {
            this.register = register;
        }

        @Override
        PoliceDataGateway register() {
            return register;
        }

        @Override
        void breakDown(Runnable during) {
            faults.breakDown(Partner.TMRI, during);
        }
    }

    @Nested
    class TheSmsGateway extends SmsSenderContract {
        private final SmsSender sender;

        TheSmsGateway(SmsSender sender) {
            this.sender = sender;
        }

        @Override
        SmsSender sender() {
            return sender;
        }

        @Override
        List<String> textsTo(String phone) {
            return sandbox.inbox(phone).stream().map(SmsTaken::text).toList();
        }

        @Override
        void breakDown(Runnable during) {
            faults.breakDown(Partner.SMS, during);
        }
    }
}
