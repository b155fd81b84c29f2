package kuaichu.document.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kuaichu.document.AgreementModel;
import kuaichu.document.DeterminationModel;
import kuaichu.document.DocumentModel;
import kuaichu.document.DocumentParty;
import kuaichu.document.DocumentSignature;
import kuaichu.document.ReceiptModel;
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
    private static final List<String> COLLISION_PARTS = List.of("车头", "左前角", "右前角", "车尾", "左后角", "右后角", "车身左侧", "车身右侧");
    private static final String CLAIM_AT_INSURER = "各方到投保的保险公司或者道路交通事故保险理赔服务场所办理损害赔偿事宜。";

    /** The page of a model whose required contents are complete. */
    public static PageContent of(DocumentModel model, Instant issuedAt) {
        Builder page = new Builder();
        page.put("title", model.kind().title());
        page.put("caseNo", model.caseNo());
        page.put("issuedOn", ChineseText.day(issuedAt));
        switch (model) {
            case AgreementModel agreement -> page.fill(agreement);
            case DeterminationModel determination -> page.fill(determination);
            case ReceiptModel receipt -> page.fill(receipt);
        }
        return new PageContent(page.values, page.signatures);
    }

    /** Collects the values. */
    private static final class Builder {
        private final Map<String, Object> values = new LinkedHashMap<>();
        private final Map<String, DocumentSignature> signatures = new LinkedHashMap<>();

        void put(String name, @Nullable Object value) {
            values.put(name, printable(value));
        }

        void fill(AgreementModel model) {
            put("occurredAt", ChineseText.minute(Objects.requireNonNull(model.occurredAt())));
            put("place", model.place());
            put("weather", model.weather());
            put("factText", model.factText());
            put("articles", model.articles());
            put("hasArticles", !model.articles().isEmpty());
            put("performance", model.performance() == null ? CLAIM_AT_INSURER : model.performance());
            put("forms", ticks(COLLISION_FORMS, List.of(text(model.accidentForm()))));
            put("parties", parties(model.parties()));
        }

        void fill(DeterminationModel model) {
            put("occurredAt", ChineseText.minute(Objects.requireNonNull(model.occurredAt())));
            put("place", model.place());
            put("weather", model.weather());
            put("accidentForm", model.accidentForm());
            put("factText", model.factText());
            put("articles", model.articles());
            put("officerName", model.officerName());
            put("badgeNo", blankToFalse(model.badgeNo()));
            put("officerSigned", model.officerSignature() != null);
            put("mediationResult", blankToFalse(model.mediationResult()));
            put("parties", parties(model.parties()));
            if (model.officerSignature() != null) {
                signatures.put("officer", model.officerSignature());
            }
        }

        void fill(ReceiptModel model) {
            put("claimNo", model.claimNo());
            put("policyNo", model.policyNo());
            put("plate", model.plate());
            put("payeeName", model.payeeName());
            put("payeeAccountMasked", model.payeeAccountMasked());
            put("bankReference", model.bankReference());
            put("insurerPhone", blankToFalse(model.insurerPhone()));
            put("basis", blankToFalse(model.basis()));
            put("paidAt", ChineseText.minute(Objects.requireNonNull(model.paidAt())));
            put("total", ChineseText.yuan(model.totalFen()));
            put("totalChinese", "人民币" + ChineseText.yuanInWords(model.totalFen()));
            List<Map<String, Object>> lines = new ArrayList<>();
            for (ReceiptModel.Line line : model.lines()) {
                lines.add(Map.of(
                        "index", lines.size() + 1,
                        "cover", printable(line.cover()),
                        "article", printable(line.article()),
                        "amount", ChineseText.yuan(line.amountFen())));
            }
            values.put("lines", lines);
        }

        private List<Map<String, Object>> parties(List<DocumentParty> parties) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (DocumentParty party : parties) {
                String key = "party-" + rows.size();
                if (party.signature() != null) {
                    signatures.put(key, party.signature());
                }
                rows.add(row(party, key));
            }
            return rows;
        }

        private static Map<String, Object> row(DocumentParty party, String key) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("label", printable(party.label()));
            row.put("name", printable(party.name()));
            row.put("identity", printable(party.licenceNo() != null ? party.licenceNo() : party.citizenId()));
            row.put("identityName", party.licenceNo() != null ? "驾驶证号" : "身份证号");
            row.put("phone", printable(party.phone()));
            row.put("travelMode", printable(travelMode(party)));
            row.put("vehicleType", orDash(party.vehicleType()));
            row.put("plateType", orDash(party.plateType()));
            row.put("plate", orDash(party.plate()));
            row.put("insurer", orDash(party.insurer()));
            row.put("policyNo", orDash(party.policyNo()));
            row.put("collisionParts", orDash(String.join("、", party.collisionParts())));
            row.put("partTicks", ticks(COLLISION_PARTS, party.collisionParts()));
            row.put("liabilityText", liabilityText(text(party.liability())));
            row.put("signed", party.signature() != null);
            row.put("signatureKey", key);
            row.put(
                    "signedAt",
                    party.signature() == null
                            ? ""
                            : ChineseText.minute(party.signature().signedAt()));
            row.put("refusal", blankToFalse(party.refusal()));
            return row;
        }

        private static String travelMode(DocumentParty party) {
            if (party.travelMode() != null) {
                return party.travelMode();
            }
            return switch (party.mode()) {
                case MOTOR_VEHICLE, NON_MOTOR_VEHICLE -> "驾驶" + text(party.vehicleType());
                case PEDESTRIAN -> "步行";
            };
        }

        private static String liabilityText(String grade) {
            return grade.startsWith("无") ? grade : "承担" + grade;
        }

        /** A row of boxes, ticked where chosen; what the form does not foresee is written behind. */
        private static List<Map<String, Object>> ticks(List<String> offered, List<String> chosen) {
            List<Map<String, Object>> boxes = new ArrayList<>();
            for (String text : offered) {
                boxes.add(Map.of("tick", chosen.contains(text) ? "■" : "□", "text", text));
            }
            chosen.stream()
                    .filter(text -> !text.isBlank() && !offered.contains(text))
                    .forEach(text -> boxes.add(Map.of("tick", "■", "text", "其他：" + printable(text))));
            return boxes;
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static Object orDash(@Nullable String value) {
        return value == null || value.isBlank() ? "—" : printable(value);
    }

    private static Object blankToFalse(@Nullable String value) {
        return value == null || value.isBlank() ? false : printable(value);
    }

    /** XML knows no control characters; a pasted one must not cost a party the document. */
    private static Object printable(@Nullable Object value) {
        if (value instanceof String text) {
            return text.replaceAll("\\s+", " ")
                    .codePoints()
                    .filter(point -> !Character.isISOControl(point) && Character.isDefined(point))
                    .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(PageContent::printable).toList();
        }
        return value == null ? "" : value;
    }
}
