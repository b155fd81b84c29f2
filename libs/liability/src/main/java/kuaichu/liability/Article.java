package kuaichu.liability;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of an article, paragraph or item (法律条文).
 *
 * @param citation for example {@code PROC-19.1}
 * @param title for example 道路交通事故处理程序规定 第十九条第一款; translated, while the words of the law stay Chinese
 * @param text the words; an item comes with the sentence that leads it
 * @param effectiveFrom first day in force
 * @param effectiveTo last day in force, null while it is
 * @param source where the text was taken from
 */
public record Article(
        String citation,
        Wording title,
        String text,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        String source) {
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }
}
