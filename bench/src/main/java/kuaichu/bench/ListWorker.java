package kuaichu.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads pages of the case list (翻页客户端): every second one the first page, the others anywhere in the depth. */
final class ListWorker implements Load.Worker {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpWire wire;
    private final List<String> headers;
    private final int page;
    private final SplittableRandom random;
    private List<String> cursors = List.of();
    private boolean first;
    private boolean told;

    ListWorker(HttpWire wire, String token, int page, int seed) {
        this.wire = wire;
        this.headers = List.of("Authorization: Bearer " + token);
        this.page = page;
        this.random = new SplittableRandom(seed);
    }

    /** Up to so many cursors, each of the page after the one before. */
    List<String> walk(int pages) throws IOException {
        List<String> found = new ArrayList<>();
        String cursor = "";
        while (found.size() < pages) {
            HttpWire.Answer answer = read(cursor);
            JsonNode next = JSON.readTree(answer.body()).path("nextCursor");
            if (answer.status() != 200) {
                throw new IllegalStateException("the list answered " + answer.status() + " " + answer.text());
            }
            if (!next.isString()) {
                return found;
            }
            cursor = next.asString();
            found.add(cursor);
        }
        return found;
    }

    void use(List<String> deep) {
        cursors = List.copyOf(deep);
    }

    @Override
    public boolean once() throws IOException {
        first = !first;
        HttpWire.Answer answer = read(first ? "" : cursors.get(random.nextInt(cursors.size())));
        if (answer.status() != 200 && !told) {
            System.err.println("the list answered " + answer.status() + " " + answer.text());
            told = true;
        }
        return answer.status() == 200;
    }

    private HttpWire.Answer read(String cursor) throws IOException {
        String path = "/api/v1/cases?limit=" + page + (cursor.isEmpty() ? "" : "&cursor=" + cursor);
        return wire.send("GET", path, headers, null);
    }
}
