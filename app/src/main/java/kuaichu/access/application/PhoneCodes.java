package kuaichu.access.application;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import kuaichu.access.application.SignInParty.CodeSent;
import kuaichu.access.domain.SignInGuard;
import kuaichu.access.domain.SignInGuard.SentCode;
import kuaichu.access.spi.CodeSender;
import kuaichu.platform.KeyRing;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Codes sent to phones (短信验证码): six digits, good for five minutes and five tries, kept as a keyed digest. */
@Component
class PhoneCodes {
    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final Duration RESEND = Duration.ofSeconds(60);
    private static final int MOST_TRIES = 5;
    private static final int CODES = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SignInGuard guard;
    private final CodeAllowance allowance;
    private final KeyRing keys;
    private final ObjectProvider<CodeSender> sender;
    private final Clock clock;

    PhoneCodes(
            SignInGuard guard, CodeAllowance allowance, KeyRing keys, ObjectProvider<CodeSender> sender, Clock clock) {
        this.guard = guard;
        this.allowance = allowance;
        this.keys = keys;
        this.sender = sender;
        this.clock = clock;
    }

    /** @throws kuaichu.kernel.problem.Problem {@code platform.rate-limited} */
    CodeSent send(String phone, String address) {
        Instant now = clock.instant();
        byte[] index = index(phone);
        guard.holdCodes(index, address);
        Optional<SentCode> before =
                guard.findCode(index).filter(code -> code.resendAt().isAfter(now));
        if (before.isPresent()) {
            return new CodeSent(before.get().expiresAt(), before.get().resendAt());
        }
        allowance.use(index, address, now);
        String code = String.format(Locale.ROOT, "%06d", RANDOM.nextInt(CODES));
        SentCode sent = new SentCode(mac(index, code), 0, now.plus(LIFE), now.plus(RESEND));
        guard.keepCode(index, sent);
        sender.getObject().send(phone, code);
        return new CodeSent(sent.expiresAt(), sent.resendAt());
    }

    /** A right code is good once. */
    boolean take(String phone, String code) {
        byte[] phoneIndex = index(phone);
        Optional<SentCode> sent = guard.findCode(phoneIndex);
        boolean right = sent.isPresent()
                && guard.countTry(phoneIndex) <= MOST_TRIES
                && sent.get().expiresAt().isAfter(clock.instant())
                && MessageDigest.isEqual(sent.get().mac(), mac(phoneIndex, code));
        if (right) {
            guard.deleteCode(phoneIndex);
        }
        return right;
    }

    /** Not the blind index: a code must outlive a new index key. */
    private byte[] index(String phone) {
        return keys.mac("code-phone", phone.strip());
    }

    private byte[] mac(byte[] phoneIndex, String code) {
        return keys.mac("sms-code", HexFormat.of().formatHex(phoneIndex) + code);
    }
}
