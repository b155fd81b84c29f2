package kuaichu.procedure.domain;

import java.util.List;
import java.util.Set;
import kuaichu.procedure.AccidentSeverity;

/**
 * Why the simplified procedure does not fit (转为一般程序的理由), one line of {@code procedure/transfer-reasons.tsv}.
 *
 * @param article citation, for example PROC-23.1(2)
 * @param severities kinds of accident it can be given for
 * @param crime whether it is the suspicion of a crime, which rules out the fast track (PROC-69.1(1))
 */
public record TransferReason(
        String code, String article, Set<AccidentSeverity> severities, boolean crime, String chinese, String english) {
    public TransferReason {
        severities = Set.copyOf(severities);
    }

    /** The reasons as loaded, in the order of the file. */
    public record Catalogue(List<TransferReason> reasons) {
        public Catalogue {
            reasons = List.copyOf(reasons);
        }

        public List<TransferReason> list(List<String> codes) {
            return reasons.stream()
                    .filter(reason -> codes.contains(reason.code()))
                    .toList();
        }

        public boolean knows(String code) {
            return reasons.stream().anyMatch(reason -> reason.code().equals(code));
        }
    }
}
