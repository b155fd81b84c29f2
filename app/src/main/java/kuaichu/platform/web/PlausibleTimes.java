package kuaichu.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Times somebody can mean (合理时间): a birthday of 1900, a clock that starts in 1970, a term in this century; no year of nine digits. */
final class PlausibleTimes extends SimpleModule {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate END = LocalDate.of(2200, 1, 1);

    PlausibleTimes() {
        addDeserializer(LocalDate.class, new Bounded<>(LocalDate.class, LocalDateDeserializer.INSTANCE, day -> day));
        addDeserializer(Instant.class, new Bounded<>(Instant.class, InstantDeserializer.INSTANT, PlausibleTimes::day));
    }

    /** An instant that has no day in any calendar is of the last year there is. */
    private static LocalDate day(Instant at) {
        boolean within = at.isAfter(FIRST.atStartOfDay().toInstant(ZoneOffset.UTC))
                && at.isBefore(END.atStartOfDay().toInstant(ZoneOffset.UTC));
        return within ? LocalDate.ofInstant(at, ZoneOffset.UTC) : LocalDate.MAX;
    }

    private static final class Bounded<T extends Temporal> extends StdDeserializer<T> {
        private final ValueDeserializer<T> any;
        private final Function<T, LocalDate> day;

        Bounded(Class<T> type, ValueDeserializer<T> any, Function<T, LocalDate> day) {
            super(type);
            this.any = any;
            this.day = day;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            T time = any.deserialize(parser, context);
            LocalDate on = day.apply(time);
            if (on.isBefore(FIRST) || !on.isBefore(END)) {
                throw context.weirdStringException(time.toString(), handledType(), "not in this or the last century");
            }
            return time;
        }
    }
}
