package kuaichu.org;

import java.util.Set;
import kuaichu.kernel.id.UnitId;
import kuaichu.kernel.problem.Problem;
import kuaichu.platform.Actor;

/** Which functions a brigade offers (按大队开通功能); asked where a function starts, so that a case begun goes on to its end. */
public interface BrigadeFunctions {
    /** What can be switched. */
    enum Function {
        /** 自行协商: an agreement of the parties' own. */
        SELF_NEGOTIATION,
        /** 线上认定: an officer determines from the documents; without it the parties call the police to the scene. */
        ONLINE_DETERMINATION
    }

    /**
     * What is on.
     *
     * @param version of the unit's switches, for the next change
     */
    record Offered(Set<Function> functions, long version) {
        public Offered {
            functions = Set.copyOf(functions);
        }
    }

    /** On unless the unit or one above it has switched it off. */
    boolean isOn(UnitId unit, Function function);

    /** What the unit itself has on. */
    Offered list(UnitId unit);

    /** @throws Problem {@code platform.version-conflict} */
    void offer(Actor by, UnitId unit, Set<Function> functions, long version);
}
