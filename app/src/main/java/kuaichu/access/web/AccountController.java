package kuaichu.access.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import kuaichu.access.application.KeepAccounts;
import kuaichu.access.domain.StaffAccounts;
import kuaichu.access.web.AccountViews.StaffAccountView;
import kuaichu.kernel.CitizenId;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.problem.FieldProblem;
import kuaichu.kernel.problem.InvalidValue;
import kuaichu.kernel.problem.Problem;
import kuaichu.org.HandlerQualification;
import kuaichu.platform.Actor;
import kuaichu.platform.PlatformProblem;
import kuaichu.platform.Role;
import kuaichu.platform.web.Cursor;
import kuaichu.platform.web.ExpectedVersion;
import kuaichu.platform.web.Page;
import kuaichu.platform.web.Permit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accounts kept by the system administrator (账号维护). */
@RestController
@RequestMapping("/api/v1/staff-accounts")
class AccountController {
    private final KeepAccounts accounts;
    private final AccountViews views;
    private final PostReader posts;

    AccountController(KeepAccounts accounts, AccountViews views, PostReader posts) {
        this.accounts = accounts;
        this.views = views;
        this.posts = posts;
    }

    /** A new account; the citizen id tells one person's accounts and is kept as a keyed digest only. */
    record AccountDraft(
            @NotNull Role role,

            @NotNull @Pattern(regexp = "[a-z][a-z0-9._-]{2,31}", message = "field.shape") String username,

            @NotBlank @Size(max = 40) String displayName,

            @NotBlank @Size(max = 18) String citizenId,

            @NotBlank @Size(max = 128) String oncePassword,

            @Nullable UUID unitId,
            @Nullable UUID insurerId,
            @Nullable HandlerQualification qualification) {
        @Override
        public String toString() {
            return "AccountDraft";
        }
    }

    /** Where somebody serves from now on. */
    record AccountPlacement(
            @NotBlank @Size(max = 40) String displayName,
            @Nullable UUID unitId,
            @Nullable UUID insurerId,
            @Nullable HandlerQualification qualification) {}

    /** A password that opens nothing but the choice of another one; the administrator hands it over and it is shown nowhere again. */
    record PasswordReset(@NotBlank @Size(max = 128) String oncePassword) {
        @Override
        public String toString() {
            return "PasswordReset";
        }
    }

    /** By user name; {@code stale}: only accounts nobody signed in to for longer than the city allows. */
    @Permit({Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN})
    @GetMapping
    Page<StaffAccountView> listAccounts(
            @RequestParam @Nullable String q,
            @RequestParam StaffAccounts.@Nullable State state,
            @RequestParam @Nullable Boolean stale,
            @RequestParam @Nullable String cursor,
            @RequestParam @Nullable Integer limit) {
        int size = Cursor.limit(limit);
        Cursor after = Cursor.parse(cursor, 1);
        List<StaffAccounts.Kept> found = accounts.list(
                q,
                state,
                Boolean.TRUE.equals(stale),
                after == null ? null : after.keys().getFirst(),
                size + 1);
        List<StaffAccounts.Kept> page = found.subList(0, Math.min(size, found.size()));
        return new Page<>(
                page.stream().map(views::of).toList(),
                found.size() > size ? Cursor.of(page.getLast().username()).encode() : null);
    }

    @Permit(Role.SYSTEM_ADMIN)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    StaffAccountView createAccount(Actor actor, @Valid @RequestBody AccountDraft draft) {
        if (draft.role() == Role.PARTY) {
            throw refused("role");
        }
        StaffAccounts.Post post =
                posts.read(draft.role(), draft.displayName(), draft.unitId(), draft.insurerId(), draft.qualification());
        return views.of(accounts.create(
                actor,
                new KeepAccounts.Creation(
                        draft.role(), draft.username(), citizenId(draft.citizenId()), draft.oncePassword(), post)));
    }

    private static String citizenId(String text) {
        try {
            return CitizenId.of(text).value();
        } catch (InvalidValue e) {
            throw Problem.ofFields(
                    PlatformProblem.INVALID_INPUT, List.of(new FieldProblem("citizenId", e.code(), e.arguments())));
        }
    }

    private static Problem refused(String field) {
        return Problem.ofFields(PlatformProblem.INVALID_INPUT, List.of(FieldProblem.of(field, "field.choice")));
    }

    @Permit({Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN})
    @GetMapping("/{staffId}")
    StaffAccountView readAccount(@PathVariable UUID staffId) {
        return views.of(accounts.require(new AccountId(staffId)));
    }

    @Permit(Role.SYSTEM_ADMIN)
    @PutMapping("/{staffId}")
    StaffAccountView placeAccount(
            Actor actor,
            @PathVariable UUID staffId,
            ExpectedVersion version,
            @Valid @RequestBody AccountPlacement placement) {
        AccountId id = new AccountId(staffId);
        StaffAccounts.Post post = posts.read(
                accounts.require(id).account().role(),
                placement.displayName(),
                placement.unitId(),
                placement.insurerId(),
                placement.qualification());
        return views.of(accounts.place(actor, id, post, version));
    }

    @Permit(Role.SYSTEM_ADMIN)
    @PostMapping("/{staffId}/password-resets")
    StaffAccountView resetPassword(Actor actor, @PathVariable UUID staffId, @Valid @RequestBody PasswordReset reset) {
        return views.of(accounts.resetPassword(actor, new AccountId(staffId), reset.oncePassword()));
    }

    @Permit(Role.SYSTEM_ADMIN)
    @PostMapping("/{staffId}/disablement")
    StaffAccountView disableAccount(Actor actor, @PathVariable UUID staffId) {
        return views.of(accounts.disable(actor, new AccountId(staffId)));
    }
}
