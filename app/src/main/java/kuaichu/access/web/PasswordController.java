package kuaichu.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kuaichu.access.application.ChangePassword;
import kuaichu.platform.RateLimits;
import kuaichu.platform.web.Permit;
import org.bouncycastle.util.encoders.Base32;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The first sign-in and every change of a password (首次登录与改密); the old password and the authenticator are the way in. */
@RestController
@RequestMapping("/api/v1/auth")
class PasswordController {
    private static final String LIMIT = "staff-sign-in";

    private final ChangePassword passwords;
    private final AuthController sessions;
    private final RateLimits limits;

    PasswordController(ChangePassword passwords, AuthController sessions, RateLimits limits) {
        this.passwords = passwords;
        this.sessions = sessions;
        this.limits = limits;
    }

    /** Asks for an authenticator. */
    record AskAuthenticator(
            @NotBlank @Size(max = 64) String username,
            @NotBlank @Size(max = 128) String password) {
        @Override
        public String toString() {
            return "AskAuthenticator";
        }
    }

    /**
     * An authenticator to enrol.
     *
     * @param key in Base32, null for somebody who has an authenticator
     * @param address the same for an app that reads codes (otpauth)
     */
    record AuthenticatorOffer(
            @Nullable String key, @Nullable String address) {
        @Override
        public String toString() {
            return "AuthenticatorOffer";
        }
    }

    /** A new password for the old one. */
    record PasswordChange(
            @NotBlank @Size(max = 64) String username,
            @NotBlank @Size(max = 128) String password,
            @NotBlank @Size(max = 128) String newPassword,

            @NotNull @Pattern(regexp = "\\d{6}", message = "field.six-digits") String totp) {
        @Override
        public String toString() {
            return "PasswordChange";
        }
    }

    @Permit(everyone = true)
    @PostMapping("/authenticator-offers")
    AuthenticatorOffer offerAuthenticator(@Valid @RequestBody AskAuthenticator body, HttpServletRequest request) {
        limits.requireOfAddress(LIMIT, request.getRemoteAddr());
        Optional<String> key = passwords
                .offerAuthenticator(body.username(), body.password(), request.getRemoteAddr())
                .map(Base32::toBase32String);
        return new AuthenticatorOffer(
                key.orElse(null),
                key.map(text -> address(body.username(), text)).orElse(null));
    }

    private static String address(String username, String key) {
        return "otpauth://totp/Kuaichu:" + URLEncoder.encode(username.strip(), StandardCharsets.UTF_8) + "?secret="
                + key + "&issuer=Kuaichu";
    }

    @Permit(everyone = true)
    @PostMapping("/password-changes")
    @ResponseStatus(HttpStatus.CREATED)
    AuthController.Session changePassword(@Valid @RequestBody PasswordChange body, HttpServletRequest request) {
        limits.requireOfAddress(LIMIT, request.getRemoteAddr());
        return sessions.view(passwords.change(
                new ChangePassword.Command(body.username(), body.password(), body.newPassword(), body.totp()),
                request.getRemoteAddr(),
                Origins.of(request)));
    }
}
