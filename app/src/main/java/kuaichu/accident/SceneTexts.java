package kuaichu.accident;

import java.util.Locale;

/** The sentences shown large at the scene (现场指引), in the reader's language. */
public interface SceneTexts {
    /** What to do now, by instruction and by what is done already. */
    String instruction(AccidentCase accidentCase, Locale locale);

    /** Why the case takes its route. */
    String reason(String reasonCode, Locale locale);
}
