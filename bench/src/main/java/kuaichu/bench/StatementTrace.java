package kuaichu.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What statements the server ran while something happened (语句跟踪), read from its own log: nothing is copied by hand, so the bare
 * limit always runs what the platform runs today.
 */
final class StatementTrace {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern EXECUTED = Pattern.compile("^(?:execute [^:]+|statement): (.*)$", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("\\$\\d+");
    private static final Pattern PARAMETER = Pattern.compile("\\$\\d+ = (NULL|'(?:[^']++|'')*+')");

    private final Connection connection;
    private final Path log;

    /** A statement with the server process that ran it. */
    record Traced(int process, Statement statement) {}

    private StatementTrace(Connection connection, Path log) {
        this.connection = connection;
        this.log = log;
    }

    /** Switches logging on; the server's log must be a file of this machine. */
    static StatementTrace start(Connection connection, Path serverLog) throws SQLException, IOException {
        for (String setting : List.of(
                "log_statement = 'all'",
                "log_min_messages = 'log'",
                "log_parameter_max_length = -1",
                "log_line_prefix = '@@%p@@'")) {
            set(connection, setting);
        }
        return new StatementTrace(connection, serverLog);
    }

    void stop() throws SQLException {
        for (String name :
                List.of("log_statement", "log_min_messages", "log_parameter_max_length", "log_line_prefix")) {
            set(connection, name + " = default");
        }
    }

    private static void set(Connection connection, String setting) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("alter system set " + setting);
            statement.execute("select pg_reload_conf()");
            statement.execute("select pg_sleep(0.2)");
        }
    }

    /** Bytes of the log so far: what comes later happened later. */
    long mark() throws IOException {
        return Files.size(log);
    }

    /** Statements logged since then, in order. */
    List<Traced> since(long mark) throws IOException {
        byte[] all = Files.readAllBytes(log);
        String text = new String(Arrays.copyOfRange(all, (int) mark, all.length), StandardCharsets.UTF_8);
        List<Traced> traced = new ArrayList<>();
        for (String record : text.split("(?m)^(?=@@\\d+@@)")) {
            add(traced, record);
        }
        return traced;
    }

    private static void add(List<Traced> traced, String record) {
        Matcher head = Pattern.compile("^@@(\\d+)@@(LOG|DETAIL):\\s+(.*)$", Pattern.DOTALL)
                .matcher(record.strip());
        if (!head.matches()) {
            return;
        }
        int process = Integer.parseInt(head.group(1));
        String content = head.group(3);
        if ("DETAIL".equals(head.group(2))) {
            for (int i = traced.size() - 1; i >= 0; i--) {
                if (traced.get(i).process() == process) {
                    String sql = traced.get(i).statement().sql();
                    traced.set(i, new Traced(process, new Statement(sql, parameters(content))));
                    return;
                }
            }
            return;
        }
        Matcher executed = EXECUTED.matcher(content);
        if (executed.matches()) {
            String sql = PLACE.matcher(executed.group(1)).replaceAll("?");
            traced.add(new Traced(process, new Statement(sql.replaceAll("(?m)^\\t", ""), List.of())));
        }
    }

    private static List<@Nullable String> parameters(String detail) {
        List<@Nullable String> values = new ArrayList<>();
        Matcher matcher = PARAMETER.matcher(detail);
        while (matcher.find()) {
            String value = matcher.group(1);
            values.add(
                    "NULL".equals(value)
                            ? null
                            : value.substring(1, value.length() - 1).replace("''", "'"));
        }
        return values;
    }

    static JsonNode json(String text) {
        return JSON.readTree(text);
    }
}
