package kuaichu.vault.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kuaichu.kernel.problem.FieldProblem;
import kuaichu.vault.Vault.Digest;
import kuaichu.vault.Vault.ShutterPosition;
import org.jspecify.annotations.Nullable;

/** What a digest must be (摘要校验) before it is fixed for ever. */
public final class DigestRules {
    /** Digests in one call. */
    public static final int MOST_AT_ONCE = 20;

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int MOST_NOTE = 200;
    private static final int MEGABYTE = 1 << 20;

    private DigestRules() {}

    /** Everything wrong with the list, by JSON path; empty when it may be fixed. */
    public static List<FieldProblem> check(List<Digest> digests) {
        List<FieldProblem> problems = new ArrayList<>();
        if (digests.isEmpty() || digests.size() > MOST_AT_ONCE) {
            problems.add(FieldProblem.of("digests", "vault.digest-count", MOST_AT_ONCE));
            return problems;
        }
        for (int i = 0; i < digests.size(); i++) {
            check("digests[" + i + "].", digests.get(i), problems);
        }
        return problems;
    }

    private static void check(String path, Digest digest, List<FieldProblem> problems) {
        if (!SHA256.matcher(digest.sha256()).matches()) {
            problems.add(FieldProblem.of(path + "sha256", "vault.sha256-shape"));
        }
        if (digest.previousSha256() != null
                && !SHA256.matcher(digest.previousSha256()).matches()) {
            problems.add(FieldProblem.of(path + "previousSha256", "vault.sha256-shape"));
        }
        if (MediaFormat.ofMediaType(digest.mediaType())
                .filter(format -> format.medium() == digest.medium())
                .isEmpty()) {
            problems.add(FieldProblem.of(path + "mediaType", "vault.media-type", MediaFormat.list(digest.medium())));
        }
        long limit = MediaFormat.limitBytes(digest.medium());
        if (digest.sizeBytes() < 1 || digest.sizeBytes() > limit) {
            problems.add(FieldProblem.of(path + "sizeBytes", "vault.size-limit", limit / MEGABYTE));
        }
        if (digest.note() != null && digest.note().length() > MOST_NOTE) {
            problems.add(FieldProblem.of(path + "note", "vault.note-length", MOST_NOTE));
        }
        if (!isOnEarth(digest.position())) {
            problems.add(FieldProblem.of(path + "point", "vault.position"));
        }
    }

    private static boolean isOnEarth(@Nullable ShutterPosition position) {
        return position == null || (Math.abs(position.longitude()) <= 180 && Math.abs(position.latitude()) <= 90);
    }
}
