package kuaichu.partner;

import java.util.function.UnaryOperator;
import kuaichu.partner.line.Lines;
import kuaichu.sandbox.Sandbox;
import kuaichu.sandbox.state.Conduct;
import kuaichu.sandbox.state.Partner;

/** Lets a partner misbehave for a while and heals it again, the circuit included. */
public record Faults(Sandbox sandbox, Lines lines) {
    public void breakDown(Partner partner, Runnable during) {
        misbehave(partner, conduct -> conduct.withOutage(true), during);
    }

    void loseAnswers(Partner partner, Runnable during) {
        misbehave(partner, conduct -> conduct.withLosesAnswers(true), during);
    }

    private void misbehave(Partner partner, UnaryOperator<Conduct> fault, Runnable during) {
        sandbox.conduct(partner, fault);
        try {
            during.run();
        } finally {
            sandbox.conduct(partner, conduct -> Conduct.GOOD);
            lines.reopenAll();
        }
    }
}
