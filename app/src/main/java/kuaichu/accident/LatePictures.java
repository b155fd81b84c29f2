package kuaichu.accident;

import java.util.List;
import kuaichu.vault.Vault.Digest;

/** Pictures of a late report (事后提交的照片): kept as given, marked as not taken at the scene under the eyes of the platform (PROC-18). */
public final class LatePictures {
    /** Stands before the person's own words. */
    public static final String MARK = "事后提交，非现场拍摄";

    private static final int LONGEST = 200;

    private LatePictures() {}

    public static List<Digest> mark(List<Digest> digests) {
        return digests.stream().map(LatePictures::mark).toList();
    }

    private static Digest mark(Digest digest) {
        String words = digest.note() == null ? MARK : MARK + "：" + digest.note();
        return new Digest(
                digest.sha256(),
                digest.slot(),
                digest.medium(),
                digest.takenAt(),
                digest.position(),
                digest.sizeBytes(),
                digest.mediaType(),
                digest.previousSha256(),
                words.substring(0, Math.min(LONGEST, words.length())));
    }
}
