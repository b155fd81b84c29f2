package kuaichu.platform.web;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kuaichu.platform.PlatformSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Serves the built web apps: {@code /p/} party, {@code /f/} field, {@code /c/} console. Hashed assets are kept for ever, everything
 * else is asked again; a path without a file is a page of the app and gets its index.
 */
@Configuration(proxyBeanMethods = false)
class WebApps {
    /** Prefix of the address and folder of the build: party, field, console. */
    private static final List<String> APPS = List.of("p", "f", "c");

    @Bean
    WebMvcConfigurer webAppFiles(PlatformSettings settings) {
        return new WebMvcConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                APPS.forEach(prefix -> addApp(registry, prefix, settings.web().resolve(prefix)));
            }

            @Override
            public void addViewControllers(ViewControllerRegistry registry) {
                registry.addRedirectViewController("/", "/p/");
                APPS.forEach(prefix -> {
                    registry.addRedirectViewController("/" + prefix, "/" + prefix + "/");
                    registry.addViewController("/" + prefix + "/").setViewName("forward:/" + prefix + "/index.html");
                });
            }
        };
    }

    private static void addApp(ResourceHandlerRegistry registry, String prefix, Path directory) {
        String location = directory.toAbsolutePath().toUri().toString();
        String folder = location.endsWith("/") ? location : location + "/";
        registry.addResourceHandler("/" + prefix + "/assets/**")
                .addResourceLocations(folder + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new PathResourceResolver());
        registry.addResourceHandler("/" + prefix + "/**")
                .addResourceLocations(folder)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false)
                .addResolver(new EncodedResourceResolver())
                .addResolver(new PageResolver());
    }

    /** A missing file with a name extension is missing; a missing path is a page. */
    private static final class PageResolver extends PathResourceResolver {
        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            Resource file = path.isEmpty() ? null : super.getResource(path, location);
            if (file != null || path.substring(path.lastIndexOf('/') + 1).contains(".")) {
                return file;
            }
            return super.getResource("index.html", location);
        }
    }
}
