package kuaichu.platform.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import kuaichu.platform.Cell;
import kuaichu.platform.KeptCommands;
import kuaichu.platform.KeyRing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** SQL of {@code platform.command}: which commands were done and what was answered. */
@Repository
class CommandTable implements KeptCommands {
    private final JdbcClient jdbc;
    private final KeyRing keys;
    private final JsonMapper mapper;

    CommandTable(JdbcClient jdbc, KeyRing keys, JsonMapper mapper) {
        this.keys = keys;
        this.jdbc = jdbc;
        this.mapper = mapper;
    }

    @Override
    public boolean claim(UUID account, UUID key, byte[] requestHash, Instant now) {
        return jdbc.sql(
                                "insert into platform.command (account_id, idempotency_key, request_hash, at) values (?, ?, ?, ?)"
                                        + " on conflict do nothing")
                        .params(account, key, requestHash, now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public Done read(UUID account, UUID key) {
        return jdbc.sql("select request_hash, status, headers::text as headers, body from platform.command"
                        + " where account_id = ? and idempotency_key = ?")
                .params(account, key)
                .query((row, number) -> new Done(
                        row.getBytes("request_hash"),
                        new KeptAnswer(
                                row.getInt("status"),
                                mapper.readValue(row.getString("headers"), new TypeReference<Map<String, String>>() {}),
                                open(account, key, row.getBytes("body")))))
                .single();
    }

    @Override
    public void keep(UUID account, UUID key, KeptAnswer answer) {
        jdbc.sql("update platform.command set status = ?, headers = cast(? as jsonb), body = ?"
                        + " where account_id = ? and idempotency_key = ?")
                .params(
                        answer.status(),
                        mapper.writeValueAsString(answer.headers()),
                        keys.seal(cell(account, key), answer.body()),
                        account,
                        key)
                .update();
    }

    private byte[] open(UUID account, UUID key, byte @Nullable [] body) {
        return body == null ? new byte[0] : keys.open(cell(account, key), body);
    }

    private static Cell cell(UUID account, UUID key) {
        return Cell.of("platform.command.body", account, key);
    }

    @Override
    public int deleteBefore(Instant time, int most) {
        return jdbc.sql("delete from platform.command where (account_id, idempotency_key) in"
                        + " (select account_id, idempotency_key from platform.command where at < ? limit ?)")
                .params(time.atOffset(ZoneOffset.UTC), most)
                .update();
    }
}
