package kuaichu.platform.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.request.async.WebAsyncManagerIntegrationFilter;

/**
 * Stateless security: no cookies, hence nothing to forge across sites. The framework's firewall and headers are used, its own idea of
 * users and sessions is not: who may call what stands at the endpoint ({@link Permit}) and is enforced by {@link PermitInterceptor}.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, TokenResolver tokens) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .exceptionHandling(AbstractHttpConfigurer::disable)
                .addFilterAfter(new BearerFilter(tokens), WebAsyncManagerIntegrationFilter.class)
                // SecurityHeaders writes them, on refusals of the firewall and the server as well
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Accounts live in {@code access}; this only keeps the framework from inventing a user of its own. */
    @Bean
    UserDetailsService noFrameworkUsers() {
        return username -> {
            throw new UsernameNotFoundException(username);
        };
    }
}
