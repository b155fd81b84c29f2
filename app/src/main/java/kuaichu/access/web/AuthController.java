package kuaichu.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kuaichu.access.application.LoadDemoStaff;
import kuaichu.access.application.OpenSession;
import kuaichu.access.application.SignInParty;
import kuaichu.access.application.SignInStaff;
import kuaichu.access.domain.Account;
import kuaichu.kernel.problem.Problem;
import kuaichu.org.DemoCity;
import kuaichu.org.Organisations;
import kuaichu.platform.Actor;
import kuaichu.platform.PlatformProblem;
import kuaichu.platform.RateLimits;
import kuaichu.platform.Role;
import kuaichu.platform.Texts;
import kuaichu.platform.web.Permit;
import kuaichu.platform.web.RequestActor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out (登录与退出). */
@RestController
@RequestMapping("/api/v1/auth")
class AuthController {
    private static final String PHONE = "1[3-9]\\d{9}";

    private final SignInParty parties;
    private final SignInStaff staff;
    private final OpenSession sessions;
    private final LoadDemoStaff demoStaff;
    private final DemoCity city;
    private final Organisations organisations;
    private final RateLimits limits;
    private final Texts texts;

    AuthController(
            SignInParty parties,
            SignInStaff staff,
            OpenSession sessions,
            LoadDemoStaff demoStaff,
            DemoCity city,
            Organisations organisations,
            RateLimits limits,
            Texts texts) {
        this.parties = parties;
        this.staff = staff;
        this.sessions = sessions;
        this.demoStaff = demoStaff;
        this.city = city;
        this.organisations = organisations;
        this.limits = limits;
        this.texts = texts;
    }

    /** Asks for a sign-in code. */
    record RequestSmsCode(
            @NotNull @Pattern(regexp = PHONE, message = "mobile.shape") String phone) {}

    /** When the code ends, and when another may be asked for. */
    record SmsCodeSent(Instant expiresAt, Instant resendAt) {}

    /** Signs a party in. */
    record SignInPartyInput(
            @NotNull @Pattern(regexp = PHONE, message = "mobile.shape") String phone,

            @NotNull @Pattern(regexp = "\\d{6}", message = "field.six-digits") String code) {}

    /** Signs staff in; the code is absent only for somebody who has no authenticator yet. */
    record SignInStaffInput(
            @NotBlank @Size(max = 64) String username,
            @NotBlank @Size(max = 128) String password,

            @Nullable @Pattern(regexp = "\\d{6}", message = "field.six-digits") String totp) {}

    /** A session; the token only when it was just opened. */
    record Session(
            @Nullable String token,
            UUID accountId,
            Role role,
            String displayName,
            @Nullable String phoneMasked,
            boolean phoneVerified,
            @Nullable String unitName,
            @Nullable String insurerName,
            Instant expiresAt) {}

    /** How to try a demo installation. */
    record DemoHints(String password, List<DemoStaffHint> staff, List<DemoPartyHint> parties) {}

    /** A member of the demo staff and the one-time password of this moment. */
    record DemoStaffHint(String username, String displayName, Role role, String totp, long validSeconds) {}

    /** A demo driver; the code comes by SMS. */
    record DemoPartyHint(String name, String phone, String plate) {}

    @Permit(everyone = true)
    @PostMapping("/guest-sessions")
    @ResponseStatus(HttpStatus.CREATED)
    Session openGuestSession(HttpServletRequest request) {
        limits.requireOfAddress("guest", request.getRemoteAddr());
        return view(parties.asGuest());
    }

    @Permit(everyone = true)
    @PostMapping("/sms-codes")
    @ResponseStatus(HttpStatus.ACCEPTED)
    SmsCodeSent sendSmsCode(@Valid @RequestBody RequestSmsCode body, HttpServletRequest request) {
        limits.requireOfAddress("code-request", request.getRemoteAddr());
        SignInParty.CodeSent sent = parties.sendCode(body.phone(), request.getRemoteAddr());
        return new SmsCodeSent(sent.expiresAt(), sent.resendAt());
    }

    @Permit(everyone = true)
    @PostMapping("/party-sessions")
    @ResponseStatus(HttpStatus.CREATED)
    Session openPartySession(
            @Valid @RequestBody SignInPartyInput body, @Nullable Actor guest, HttpServletRequest request) {
        limits.requireOfAddress("party-sign-in", request.getRemoteAddr());
        return view(parties.byCode(body.phone(), body.code(), guest, request.getRemoteAddr()));
    }

    @Permit(everyone = true)
    @PostMapping("/staff-sessions")
    @ResponseStatus(HttpStatus.CREATED)
    Session openStaffSession(@Valid @RequestBody SignInStaffInput body, HttpServletRequest request) {
        limits.requireOfAddress("staff-sign-in", request.getRemoteAddr());
        return view(staff.signIn(
                body.username(), body.password(), body.totp(), request.getRemoteAddr(), Origins.of(request)));
    }

    @Permit({
        Role.PARTY,
        Role.OFFICER,
        Role.LEADER,
        Role.CENTRE,
        Role.INSURER,
        Role.AUDITOR,
        Role.SYSTEM_ADMIN,
        Role.SECURITY_ADMIN
    })
    @GetMapping("/session")
    Session readSession(HttpServletRequest request) {
        return RequestActor.findToken(request)
                .flatMap(sessions::find)
                .map(open -> view(null, open.account(), open.expiresAt()))
                .orElseThrow(() -> Problem.of(PlatformProblem.UNAUTHENTICATED));
    }

    @Permit({
        Role.PARTY,
        Role.OFFICER,
        Role.LEADER,
        Role.CENTRE,
        Role.INSURER,
        Role.AUDITOR,
        Role.SYSTEM_ADMIN,
        Role.SECURITY_ADMIN
    })
    @DeleteMapping("/session")
    void endSession(HttpServletRequest request) {
        RequestActor.findToken(request).ifPresent(sessions::end);
    }

    /** 404 unless this is a demo installation. */
    @Permit(everyone = true)
    @GetMapping("/demo-hints")
    DemoHints readDemoHints() {
        List<DemoStaffHint> people = demoStaff.listSignIns().stream()
                .map(signIn -> new DemoStaffHint(
                        signIn.person().username(),
                        signIn.person().displayName(),
                        signIn.person().role(),
                        signIn.totp(),
                        signIn.validSeconds()))
                .toList();
        if (people.isEmpty()) {
            throw Problem.of(PlatformProblem.NOT_FOUND);
        }
        return new DemoHints(
                LoadDemoStaff.PASSWORD,
                people,
                city.parties().stream()
                        .map(party -> new DemoPartyHint(party.name(), party.phone(), party.plate()))
                        .toList());
    }

    Session view(OpenSession.Opened opened) {
        return view(opened.token(), opened.account(), opened.expiresAt());
    }

    private Session view(@Nullable String token, Account account, Instant expiresAt) {
        return new Session(
                token,
                account.id().value(),
                account.role(),
                texts.actor(LocaleContextHolder.getLocale(), account.displayName()),
                account.phoneMasked(),
                account.phoneVerified(),
                account.unitId() == null
                        ? null
                        : organisations.getUnit(account.unitId()).name(),
                account.insurerId() == null
                        ? null
                        : organisations
                                .findInsurer(account.insurerId())
                                .map(Organisations.Insurer::name)
                                .orElse(null),
                expiresAt);
    }
}
