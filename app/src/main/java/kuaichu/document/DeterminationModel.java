package kuaichu.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 道路交通事故认定书(简易程序), the contents of PROC-24.2.
 *
 * @param place where, as text
 * @param weather Chinese text, for example 晴
 * @param accidentForm accident form (事故形态) as Chinese text, for example 追尾碰撞
 * @param factText the facts as the officer established them
 * @param articles titles of the articles applied
 * @param officerName the deciding officer
 * @param badgeNo the officer's number (警号)
 * @param officerSignature the officer's own signature; null prints the name in its place
 * @param mediationResult 损害赔偿调解结果 when mediated on the spot (PROC-25); null prints that there was none
 */
public record DeterminationModel(
        String caseNo,
        @Nullable Instant occurredAt,
        @Nullable String place,
        @Nullable String weather,
        @Nullable String accidentForm,
        @Nullable String factText,
        List<DocumentParty> parties,
        List<String> articles,
        @Nullable String officerName,
        @Nullable String badgeNo,
        @Nullable DocumentSignature officerSignature,
        @Nullable String mediationResult)
        implements DocumentModel {
    public DeterminationModel {
        parties = List.copyOf(parties);
        articles = List.copyOf(articles);
    }

    @Override
    public Documents.Kind kind() {
        return Documents.Kind.DETERMINATION_SIMPLIFIED;
    }
}
