package kuaichu.access.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kuaichu.access.domain.Account;
import kuaichu.access.domain.Accounts;
import kuaichu.access.domain.OneTimePassword;
import kuaichu.access.domain.PasswordPolicy;
import kuaichu.kernel.id.AccountId;
import kuaichu.kernel.id.InsurerId;
import kuaichu.kernel.id.UnitId;
import kuaichu.org.DemoCity;
import kuaichu.org.HandlerQualification;
import kuaichu.platform.KeyRing;
import kuaichu.platform.PlatformSettings;
import org.springframework.context.SmartLifecycle;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives the demo city's staff their accounts, once (演示账号); their one-time passwords follow from the key ring of this installation. */
@Service
public class LoadDemoStaff implements SmartLifecycle {
    public static final String PASSWORD = "Kuaichu-demo-1";

    private final DemoCity city;
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final KeyRing keys;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final boolean demo;

    LoadDemoStaff(
            DemoCity city,
            Accounts accounts,
            PasswordEncoder passwords,
            KeyRing keys,
            PlatformTransactionManager transactions,
            Clock clock,
            PlatformSettings settings) {
        this.city = city;
        this.accounts = accounts;
        this.passwords = passwords;
        this.keys = keys;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.demo = settings.demo();
    }

    /** What a demo person types now. */
    public record DemoSignIn(DemoCity.DemoPerson person, String totp, long validSeconds) {}

    /** Empty unless this is a demo installation. */
    public List<DemoSignIn> listSignIns() {
        Instant now = clock.instant();
        long step = OneTimePassword.STEP.toSeconds();
        long left = step - now.getEpochSecond() % step;
        return demo
                ? city.people().stream()
                        .map(person ->
                                new DemoSignIn(person, new OneTimePassword(secret(person.username())).at(now), left))
                        .toList()
                : List.of();
    }

    @Override
    public void start() {
        if (demo && !PasswordPolicy.isMetBy(PASSWORD, "demo-staff")) {
            throw new IllegalStateException("the demo password breaks the policy");
        }
        if (demo) {
            transaction.executeWithoutResult(status -> load());
        }
    }

    private void load() {
        Map<String, UnitId> units =
                city.units().stream().collect(Collectors.toMap(DemoCity.DemoUnit::code, unit -> new UnitId(unit.id())));
        Map<String, InsurerId> insurers = city.insurers().stream()
                .collect(Collectors.toMap(DemoCity.DemoInsurer::code, insurer -> new InsurerId(insurer.id())));
        for (DemoCity.DemoPerson person : city.people()) {
            if (accounts.findStaff(person.username()).isEmpty()) {
                add(person, units, insurers);
            }
            qualify(person);
        }
    }

    private void add(DemoCity.DemoPerson person, Map<String, UnitId> units, Map<String, InsurerId> insurers) {
        Account account = new Account(
                AccountId.next(),
                person.role(),
                person.displayName(),
                null,
                person.unit() == null ? null : units.get(person.unit()),
                person.insurer() == null ? null : insurers.get(person.insurer()));
        accounts.addStaff(
                account,
                new Accounts.Credentials(
                        person.username(),
                        passwords.encode(PASSWORD),
                        keys.seal(Accounts.totpOf(account.id()), secret(person.username())),
                        keys.mac("demo-person", person.username())),
                clock.instant());
    }

    /** A city loaded before qualifications were kept gets them too. */
    private void qualify(DemoCity.DemoPerson person) {
        HandlerQualification qualification = person.qualification();
        if (qualification != null) {
            accounts.findStaff(person.username())
                    .ifPresent(staff -> accounts.qualify(staff.account().id(), qualification));
        }
    }

    private byte[] secret(String username) {
        return keys.mac("demo-totp", username);
    }

    @Override
    public void stop() {
        // nothing runs
    }

    @Override
    public boolean isRunning() {
        return false;
    }

    @Override
    public int getPhase() {
        return -90;
    }
}
