package kuaichu.signing.domain;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kuaichu.signing.SigningPurpose;

/**
 * The city's rules of signing (签署规则), one per purpose.
 *
 * @param officerWithin an officer has looked at a quiet refusal, or at a paper received without a signature
 */
public record PurposeRules(Map<SigningPurpose, PurposeRule> byPurpose, Duration officerWithin) {
    public PurposeRules {
        byPurpose = Map.copyOf(byPurpose);
        for (SigningPurpose purpose : SigningPurpose.values()) {
            if (!byPurpose.containsKey(purpose)) {
                throw new IllegalArgumentException("no rule of signing for " + purpose);
            }
        }
    }

    public static PurposeRules of(List<PurposeRule> rules, Duration officerWithin) {
        Map<SigningPurpose, PurposeRule> byPurpose = new EnumMap<>(SigningPurpose.class);
        rules.forEach(rule -> byPurpose.put(rule.purpose(), rule));
        return new PurposeRules(byPurpose, officerWithin);
    }

    public PurposeRule get(SigningPurpose purpose) {
        return Objects.requireNonNull(byPurpose.get(purpose));
    }
}
