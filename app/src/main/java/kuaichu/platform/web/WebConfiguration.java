package kuaichu.platform.web;

import java.util.List;
import kuaichu.kernel.id.TypedId;
import kuaichu.platform.TypedIdModule;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import tools.jackson.databind.json.JsonMapper;

/** Puts the shared parts of the web edge into Spring MVC. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {
    @Bean
    WebMvcRegistrations commandRegistrations(ObjectProvider<Commands> commands, JsonMapper mapper) {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new CommandHandlerAdapter(commands.getObject(), mapper);
            }
        };
    }

    @Bean
    WebMvcConfigurer platformWeb(PermitInterceptor permits, JsonMapper mapper) {
        return new WebMvcConfigurer() {
            /** Bodies are {@code application/json} alone, which {@link BodyBufferFilter} has read and limited. */
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
                JacksonJsonHttpMessageConverter json = new JsonBodies(
                        mapper.rebuild().addModule(new PlainText.OfBodies()).build());
                builder.withJsonConverter(json);
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(permits);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new PlatformArguments());
            }

            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addConverterFactory(new TextToId());
            }
        };
    }

    private static final class TextToId implements ConverterFactory<String, TypedId> {
        @Override
        public <T extends TypedId> Converter<String, @Nullable T> getConverter(Class<T> targetType) {
            return text -> TypedIdModule.read(targetType, text);
        }
    }

    /** Reads {@code application/json} alone, writes the health of the process in its own type as well. */
    private static final class JsonBodies extends JacksonJsonHttpMessageConverter {
        private static final MediaType HEALTH =
                MediaType.parseMediaType("application/vnd.spring-boot.actuator.v3+json");

        JsonBodies(JsonMapper mapper) {
            super(mapper);
            setSupportedMediaTypes(List.of(MediaType.APPLICATION_JSON, HEALTH));
        }

        @Override
        protected boolean canRead(@Nullable MediaType type) {
            return type == null || MediaType.APPLICATION_JSON.includes(type);
        }
    }
}
