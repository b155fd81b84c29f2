package kuaichu.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Loads every bundle {@code i18n/<name>_zh_CN.properties}: a module adds texts by adding a file. */
@Configuration(proxyBeanMethods = false)
class TextsConfiguration {
    private static final String SUFFIX = "_zh_CN.properties";

    @Bean
    MessageSource messageSource() throws IOException {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(Arrays.stream(
                        new PathMatchingResourcePatternResolver().getResources("classpath:i18n/*" + SUFFIX))
                .map(Resource::getFilename)
                .map(Objects::requireNonNull)
                .map(file -> "i18n/" + file.substring(0, file.length() - SUFFIX.length()))
                .sorted()
                .toArray(String[]::new));
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
