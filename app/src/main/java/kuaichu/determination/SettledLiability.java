package kuaichu.determination;

import java.time.Instant;
import java.util.Map;
import kuaichu.kernel.id.DocumentId;
import kuaichu.liability.LiabilityGrade;

/**
 * The liability a case ended with (责任结论): agreed by the parties or determined by an officer.
 *
 * @param grades by label of the party
 * @param documentNo number of the agreement or the determination
 */
public record SettledLiability(
        Basis basis, Map<String, LiabilityGrade> grades, DocumentId documentId, String documentNo, Instant settledAt) {
    public SettledLiability {
        grades = Map.copyOf(grades);
    }

    /** What it stands on. */
    public enum Basis {
        /** 自行协商协议书, PROC-21. */
        AGREEMENT,
        /** 道路交通事故认定书, PROC-24. */
        DETERMINATION
    }
}
