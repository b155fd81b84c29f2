package kuaichu.tool;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import kuaichu.liability.InvalidFacts;
import kuaichu.liability.LiabilityEngine;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code ./kuaichu liability evaluate < cases.jsonl > results.jsonl} (责任评估): one line {@code {id, facts}} in, one line
 * {@code {id, result}} out, in the same order. A line that cannot be answered gets {@code {id, line, error}} and the others
 * are still answered. Option {@code --city CODE} adds the parameters of a city.
 */
public final class EvaluateLiability {
    private static final JsonMapper JSON = JsonMapper.builder().build();
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
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!line.isBlank()) {
                out.println(answer(line, number));
                if (number % FLUSH_EVERY == 0) {
                    out.flush();
                }
            }
        }
        out.flush();
    }

    /** One line for one line; what cannot be read or evaluated is answered with its error. */
    String answer(String line, int number) {
        ObjectNode reply = JSON.createObjectNode();
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
            reply.set(
                    "result", EvaluationWriter.write(engine.evaluate(AccidentFactsReader.read(example.path("facts")))));
            answered++;
        } catch (InvalidFacts e) {
            refuse(reply, number, e.path(), String.valueOf(e.getMessage()));
        } catch (JacksonException e) {
            reply.putNull("id");
            refuse(reply, number, "line", "not valid JSON: " + e.getOriginalMessage());
        }
        return JSON.writeValueAsString(reply);
    }

    private void refuse(ObjectNode reply, int number, String path, String message) {
        refused++;
        reply.put("line", number);
        reply.putObject("error").put("path", path).put("message", message);
    }
}
