package kuaichu.platform;

import java.lang.reflect.Constructor;
import java.util.UUID;
import kuaichu.kernel.id.TypedId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.module.SimpleModule;

/** Typed ids as plain UUID texts in JSON (标识的 JSON 形式). */
public final class TypedIdModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    public TypedIdModule() {
        super("typed-ids");
        addSerializer(TypedId.class, new ToText());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new FromText());
    }

    /** The id of a class from a UUID text. */
    public static <T> T read(Class<T> type, String text) {
        return create(constructorOf(type), UUID.fromString(text));
    }

    private static <T> Constructor<T> constructorOf(Class<T> type) {
        try {
            return type.getDeclaredConstructor(UUID.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type + " is no typed id", e);
        }
    }

    private static <T> T create(Constructor<T> constructor, UUID value) {
        try {
            return constructor.newInstance(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class ToText extends ValueSerializer<TypedId> {
        @Override
        public void serialize(TypedId id, JsonGenerator generator, SerializationContext context) {
            generator.writeString(id.value().toString());
        }
    }

    private static final class FromText extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return hasDeserializerFor(config, type.getRawClass()) ? new IdDeserializer(type.getRawClass()) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return TypedId.class.isAssignableFrom(type) && type.isRecord();
        }
    }

    private static final class IdDeserializer extends ValueDeserializer<Object> {
        private final Constructor<?> constructor;

        IdDeserializer(Class<?> type) {
            this.constructor = constructorOf(type);
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            return create(constructor, context.readValue(parser, UUID.class));
        }
    }
}
