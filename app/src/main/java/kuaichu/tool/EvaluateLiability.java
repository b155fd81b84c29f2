package kuaichu.tool;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import kuaichu.liability.Evaluation;
import kuaichu.liability.InvalidFacts;
import kuaichu.liability.LiabilityEngine;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code ./kuaichu liability evaluate < cases.jsonl > results.jsonl} (责任评估): one line {@code {id, facts}} in, one line
 * {@code {id, result}} out, in the same order. A line that cannot be answered gets {@code {id, line, error}} and the others
 * are still answered. Option {@code --city CODE} adds the parameters of a city; what such parameters ask beyond the facts
 * may stand beside them as {@code circumstances}.
 */
public final class EvaluateLiability {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int FLUSH_EVERY = 1000;

    private final LiabilityEngine engine;
    private int answered;
    private int refused;

    EvaluateLiability(LiabilityEngine engine) {
        this.engine = engine;
    }

    public static void main(String[] arguments) throws IOException {
        System.exit(run(
                arguments,
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
                System.out,
                System.err));
    }

    /** The exit code: 0 when every line got its line, 2 for a wrong call. */
    static int run(String[] arguments, BufferedReader in, PrintStream out, PrintStream messages) throws IOException {
        boolean plain = arguments.length == 0;
        if (!plain && !(arguments.length == 2 && arguments[0].equals("--city"))) {
            messages.println("用法 usage: liability evaluate [--city CODE] < cases.jsonl > results.jsonl");
            return 2;
        }
        LiabilityEngine engine = LiabilityEngine.standard();
        try {
            EvaluateLiability tool = new EvaluateLiability(plain ? engine : engine.inCity(arguments[1]));
            tool.answerAll(in, new PrintWriter(out, false, StandardCharsets.UTF_8));
            messages.println("liability evaluate: answered=" + tool.answered + " refused=" + tool.refused);
            return 0;
        } catch (IllegalArgumentException e) {
            messages.println(e.getMessage());
            return 2;
        }
    }

    private void answerAll(BufferedReader in, PrintWriter out) throws IOException {
        int number = 0;
        BoundedLines lines = new BoundedLines(in);
        for (String line = lines.next(); line != null; line = lines.next()) {
            number++;
            if (!line.isBlank()) {
                out.println(answer(number == 1 ? withoutMark(line) : line, number));
                if (number % FLUSH_EVERY == 0) {
                    out.flush();
                }
            }
        }
        out.flush();
    }

    private static String withoutMark(String line) {
        return line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
    }

    /** One line for one line; what cannot be read or evaluated is answered with its error. */
    String answer(String line, int number) {
        ObjectNode reply = JSON.createObjectNode();
        if (line.length() > BoundedLines.LONGEST) {
            reply.putNull("id");
            refuse(reply, number, "line", "longer than " + BoundedLines.LONGEST + " characters");
            return JSON.writeValueAsString(reply);
        }
        try {
            JsonNode example = JSON.readTree(line);
            reply.set("id", example.isObject() ? example.path("id") : JSON.nullNode());
            if (!example.isObject()) {
                throw new InvalidFacts("line", "a JSON object {id, facts} is expected");
            }
            if (!example.path("id").isString() && !example.path("id").isIntegralNumber()) {
                reply.putNull("id");
                throw new InvalidFacts("id", "a text or a whole number is needed");
            }
            reply.set("result", EvaluationWriter.write(evaluate(example)));
            answered++;
        } catch (InvalidFacts e) {
            refuse(reply, number, inLine(e.path()), String.valueOf(e.getMessage()));
        } catch (JacksonException e) {
            reply.putNull("id");
            refuse(reply, number, "line", "not valid JSON: " + e.getOriginalMessage());
        }
        return JSON.writeValueAsString(reply);
    }

    private Evaluation evaluate(JsonNode example) {
        return engine.evaluate(
                AccidentFactsReader.read(example.path("facts")),
                AccidentFactsReader.circumstances(example.path("circumstances")));
    }

    private void refuse(ObjectNode reply, int number, String path, String message) {
        refused++;
        reply.put("line", number);
        reply.putObject("error").put("path", path).put("message", message);
    }

    /** Facts refused by the engine itself stand inside the line's facts. */
    private static String inLine(String path) {
        return path.matches("(facts|circumstances|id|line)\\b.*") ? path : "facts." + path;
    }
}
