package kuaichu.sandbox.tmri;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Head and body of an answer.
 *
 * @param code 1 = success, everything else is a refusal
 * @param message refusal in Chinese, or the registration number of a written accident
 * @param message1 accident number of a written accident, else null
 */
record TmriAnswer(
        String code, String message, @Nullable String message1, String rowName, List<Map<String, String>> rows) {
    TmriAnswer {
        rows = List.copyOf(rows);
    }

    static TmriAnswer found(String rowName, List<Map<String, String>> rows) {
        return new TmriAnswer("1", "", null, rowName, rows);
    }

    static TmriAnswer written(String registrationNo, String accidentNo) {
        return new TmriAnswer("1", registrationNo, accidentNo, "", List.of());
    }

    static TmriAnswer refused(String code, String message) {
        return new TmriAnswer(code, message, null, "", List.of());
    }
}
