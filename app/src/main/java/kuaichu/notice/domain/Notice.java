package kuaichu.notice.domain;

import java.util.List;

/**
 * A message to be said (通知).
 *
 * @param template key of the text, without the prefix
 * @param audience who hears it
 * @param arguments values for the text, without personal data
 */
public record Notice(String template, Audience audience, List<String> arguments) {
    public Notice {
        arguments = List.copyOf(arguments);
    }

    /** Who hears it (通知对象), relative to the party the docket entry is about. */
    public enum Audience {
        /** 全体当事人. */
        EVERYBODY,
        /** 其他当事人. */
        THE_OTHERS,
        /** 尚未答复的当事人. */
        NOT_YET_ANSWERED,
        /** 本人. */
        ONLY_THEM
    }

    public static Notice of(String template, Audience audience, String... arguments) {
        return new Notice(template, audience, List.of(arguments));
    }
}
