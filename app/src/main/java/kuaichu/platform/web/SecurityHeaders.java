package kuaichu.platform.web;

import java.util.Map;

/** What every answer tells a browser it may not do (安全响应头), on pages, interface and refusals alike. HSTS comes on top over TLS. */
final class SecurityHeaders {
    /** Scripts and styles from files of ours alone; styles that script sets by property need no exception. */
    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data: blob:; media-src 'self' blob:; font-src 'self'; connect-src 'self'; manifest-src 'self';"
            + " frame-src 'self' blob:; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    static final String PERMISSIONS =
            "camera=(self), geolocation=(self), microphone=(self), payment=(), usb=(), browsing-topics=()";

    private static final Map<String, String> ALL = Map.of(
            "Content-Security-Policy", CONTENT_SECURITY_POLICY,
            "Permissions-Policy", PERMISSIONS,
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Referrer-Policy", "no-referrer",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY");

    private SecurityHeaders() {}

    /** For answers that never came as far as the filters. */
    static Map<String, String> all() {
        return ALL;
    }
}
