package kuaichu.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 道路交通事故自行协商协议书, the contents of PROC-21.
 *
 * <p>The template holds no waiver of claims (互不追究): before the insurer has paid it would end the insured's own claim (INS-61.1).
 *
 * @param place where, as text
 * @param weather Chinese text, for example 晴
 * @param accidentForm accident form (事故形态) as Chinese text, for example 追尾碰撞
 * @param factText what happened, in the parties' agreed words
 * @param articles titles of the articles the proposal named, for example 道路交通安全法实施条例 第四十三条
 * @param performance how it is performed (PROC-22), for example 向承保保险公司申请理赔; null prints that sentence
 */
public record AgreementModel(
        String caseNo,
        @Nullable Instant occurredAt,
        @Nullable String place,
        @Nullable String weather,
        @Nullable String accidentForm,
        @Nullable String factText,
        List<DocumentParty> parties,
        List<String> articles,
        @Nullable String performance)
        implements DocumentModel {
    public AgreementModel {
        parties = List.copyOf(parties);
        articles = List.copyOf(articles);
    }

    @Override
    public Documents.Kind kind() {
        return Documents.Kind.SELF_NEGOTIATION_AGREEMENT;
    }
}
