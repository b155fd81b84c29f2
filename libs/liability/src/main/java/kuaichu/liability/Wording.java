package kuaichu.liability;

import java.util.List;
import java.util.Locale;

/**
 * What the rules say to people (表述), in both languages; the Chinese is the binding one.
 *
 * @param chinese one Chinese line
 * @param english the same in English
 */
public record Wording(String chinese, String english) {
    public Wording {
        if (chinese.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException("a wording in one language only: " + chinese + english);
        }
    }

    /** English when it is asked for, else Chinese. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? english : chinese;
    }

    /** With a name in the place of a sentence, each in its language. */
    public Wording with(String place, Wording name) {
        return new Wording(chinese.replace(place, name.chinese()), english.replace(place, name.english()));
    }

    /** With the labels in the places of a sentence. */
    Wording with(String place, String label) {
        return new Wording(chinese.replace(place, label), english.replace(place, label));
    }

    /** The same for several labels, joined as each language does. */
    Wording withAll(String place, List<String> labels) {
        return new Wording(
                chinese.replace(place, String.join("、", labels)), english.replace(place, String.join(", ", labels)));
    }

    /** About one party. */
    Wording about(String label) {
        return new Wording(label + "：" + chinese, label + ": " + english);
    }
}
