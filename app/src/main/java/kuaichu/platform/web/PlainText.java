package kuaichu.platform.web;

import kuaichu.kernel.problem.InvalidValue;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Which characters a text from outside may hold (文本字符): those a database, an XML message, a log and a page can all carry unchanged. No
 * control character but tab and line ends, no half of a surrogate pair, no noncharacter.
 */
final class PlainText {
    private PlainText() {}

    static boolean is(CharSequence text) {
        return text.codePoints().allMatch(PlainText::isPlain);
    }

    private static boolean isPlain(int c) {
        boolean control = Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE;
        return !control && !surrogate && !noncharacter;
    }

    private static String require(String text) {
        if (!is(text)) {
            throw new InvalidValue("field.characters");
        }
        return text;
    }

    /** Holds every text and every key of a body to it. */
    static final class OfBodies extends SimpleModule {
        private static final long serialVersionUID = 1L;

        OfBodies() {
            super("plain-text");
            addDeserializer(String.class, new Texts());
            addKeyDeserializer(String.class, new Keys());
        }
    }

    private static final class Texts extends StringDeserializer {
        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            return require(super.deserialize(parser, context));
        }
    }

    private static final class Keys extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return require(key);
        }
    }
}
