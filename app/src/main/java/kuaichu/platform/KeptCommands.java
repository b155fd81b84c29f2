package kuaichu.platform;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Commands done and what was answered (已执行命令), kept in the command's own transaction. */
public interface KeptCommands {
    /** What went out: status, headers beyond the usual ones, body. */
    record KeptAnswer(int status, Map<String, String> headers, byte[] body) {}

    /** A command done before. */
    record Done(byte[] requestHash, KeptAnswer answer) {}

    /** True when the key is new; waits while another transaction is at work on the same key. */
    boolean claim(UUID account, UUID key, byte[] requestHash, Instant now);

    Done read(UUID account, UUID key);

    void keep(UUID account, UUID key, KeptAnswer answer);

    /** How many were forgotten, not more than {@code most}. */
    int deleteBefore(Instant time, int most);
}
