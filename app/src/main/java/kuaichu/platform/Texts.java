package kuaichu.platform;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Texts for people, from the bundles under {@code i18n/}, Chinese unless English was asked for (文案). */
@Component
public class Texts {
    private final MessageSource messages;

    public Texts(MessageSource messages) {
        this.messages = messages;
    }

    /** The text of a key; the key itself when no bundle has it, which a test refuses for everything that can be shown. */
    public String get(Locale locale, String key, Object... arguments) {
        return find(locale, key, List.of(arguments)).orElse(key);
    }

    public Optional<String> find(Locale locale, String key, List<Object> arguments) {
        @Nullable String text = messages.getMessage(key, arguments.isEmpty() ? null : arguments.toArray(), null, locale);
        return Optional.ofNullable(text);
    }

    /** An actor's name as people read it: a guest has none of its own. */
    public String actor(Locale locale, String displayName) {
        return displayName.equals(Actor.GUEST) ? get(locale, "actor.guest") : displayName;
    }

    /** The name of a field as people call it; the last part of its path when nobody named it. */
    public String label(Locale locale, String fieldPath) {
        String name = fieldPath.substring(fieldPath.lastIndexOf('.') + 1).replaceAll("\\[\\d+]", "");
        return find(locale, "label." + name, List.of()).orElse(name);
    }
}
