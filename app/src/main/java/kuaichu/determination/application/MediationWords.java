package kuaichu.determination.application;

import java.util.List;
import java.util.stream.Collectors;
import kuaichu.determination.OnSpotMediation;
import kuaichu.serving.Serving;
import kuaichu.serving.ServingAnswer;
import org.jspecify.annotations.Nullable;

/** What a determination says of mediating damages on the spot (损害赔偿调解结果), PROC-25 and PROC-26. */
final class MediationWords {
    private static final String LIST = "《道路交通事故处理程序规定》第二十六条";
    private static final String ORDER = LIST + "第二项";

    private MediationWords() {}

    /** @return null when nobody asked for it and nobody refused to sign */
    static @Nullable String of(@Nullable OnSpotMediation mediation, List<Serving> servings) {
        String refusing = servings.stream()
                .filter(serving -> serving.answer() == ServingAnswer.REFUSED)
                .map(serving -> "当事人" + serving.label())
                .collect(Collectors.joining("、"));
        if (refusing.isEmpty()) {
            return mediation == null ? null : result(mediation);
        }
        String refusal = refusing + "拒绝在认定书上签名，不适用调解（" + ORDER + "）。";
        return mediation == null ? refusal : result(mediation) + refusal;
    }

    static String result(OnSpotMediation mediation) {
        return switch (mediation.outcome()) {
            case AGREED -> "各方当事人共同请求调解，经当场调解达成如下协议：" + mediation.terms();
            case NOT_AGREED -> "各方当事人共同请求调解，经当场调解未达成协议：" + mediation.terms();
            case DISPUTED -> "当事人对道路交通事故认定有异议，不适用调解（" + LIST + "第一项）：" + mediation.terms();
            case DECLINED -> "当事人不同意调解，不适用调解（" + LIST + "第三项）：" + mediation.terms();
        };
    }
}
