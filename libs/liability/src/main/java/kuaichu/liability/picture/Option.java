package kuaichu.liability.picture;

import kuaichu.liability.Wording;

/**
 * One answer to choose (选项).
 *
 * @param code {@code RED}, or with the party it names {@code AHEAD:A}
 * @param words in Chinese, with the label of the party it names
 * @param wordsEnglish the same in English
 * @param picture key of the picture that shows it
 */
public record Option(String code, String words, String wordsEnglish, String picture) {
    /** The words in both languages. */
    public Wording wording() {
        return new Wording(words, wordsEnglish);
    }

    /** 不清楚: always possible, says nothing. */
    public static final String UNSURE = "UNSURE";
}
