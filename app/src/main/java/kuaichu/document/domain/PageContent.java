package kuaichu.document.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kuaichu.document.AgreementModel;
import kuaichu.document.DocumentModel;
import kuaichu.document.DocumentSignature;
import kuaichu.document.Documents.Kind;
import kuaichu.document.MediationAgreementModel;
import kuaichu.document.MediationEndingModel;
import kuaichu.document.ReceiptModel;
import kuaichu.document.ReviewConclusionModel;
import org.jspecify.annotations.Nullable;

/**
 * What the template prints (版面内容): a model's values as texts, and the signatures to draw by key.
 *
 * @param values by the names the templates use
 * @param signatures by the key the page names
 */
public record PageContent(Map<String, Object> values, Map<String, DocumentSignature> signatures) {
    private static final List<String> COLLISION_FORMS =
            List.of("追尾碰撞", "正面碰撞", "侧面碰撞(同向)", "侧面碰撞(对向)", "侧面碰撞(直角)", "侧面碰撞(角度不确定)", "同向刮擦", "对向刮擦", "其他角度碰撞");
    private static final String CLAIM_AT_INSURER = "各方到投保的保险公司或者道路交通事故保险理赔服务场所办理损害赔偿事宜。";

    /** The page of a model whose required contents are complete. */
    public static PageContent of(DocumentModel model, Instant issuedAt) {
        Printing printing = new Printing();
        Map<String, Object> values = new LinkedHashMap<>(printing.values((Record) model));
        values.put("title", model.kind().title());
        values.put("issuedOn", ChineseText.day(issuedAt));
        values.put("officerTitle", officerTitle(model));
        values.put("dayName", model.kind() == Kind.MEDIATION_NOTICE ? "调解日期" : "期限届满");
        values.putAll(derived(model));
        return new PageContent(values, printing.signatures());
    }

    private static String officerTitle(DocumentModel model) {
        return switch (model.kind()) {
            case REVIEW_CONCLUSION -> "复核人员";
            case RECUSAL_DECISION -> "负责人";
            default -> "交通警察";
        };
    }

    /** What a template prints and no component says by itself. */
    private static Map<String, Object> derived(DocumentModel model) {
        return switch (model) {
            case AgreementModel agreement ->
                Map.of(
                        "forms",
                        Printing.ticks(COLLISION_FORMS, listOf(agreement.accidentForm())),
                        "performance",
                        agreement.performance() == null ? CLAIM_AT_INSURER : agreement.performance());
            case ReceiptModel receipt -> total(receipt.totalFen());
            case MediationAgreementModel mediation -> total(mediation.totalFen());
            case MediationEndingModel ending ->
                Map.of(
                        "groundArticle",
                        ending.ground() == null ? "" : ending.ground().article());
            case ReviewConclusionModel review -> {
                ReviewConclusionModel.Result result = review.result();
                yield Map.of("resultArticle", result == null ? "" : result.article());
            }
            default -> Map.of();
        };
    }

    private static Map<String, Object> total(long fen) {
        return Map.of("total", ChineseText.yuan(fen), "totalChinese", "人民币" + ChineseText.yuanInWords(fen));
    }

    private static List<String> listOf(@Nullable String text) {
        return text == null ? new ArrayList<>() : List.of(text);
    }
}
