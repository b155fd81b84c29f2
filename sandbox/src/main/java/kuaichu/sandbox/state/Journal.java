package kuaichu.sandbox.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the partners remember (流水): one JSON line per change, append only, read again at start. A line torn by a killed process
 * is cut off; it was never answered for.
 */
public final class Journal implements AutoCloseable {
    public static final JsonMapper JSON = JsonMapper.builder().build();

    private record Line(String type, JsonNode data) {}

    private final Path file;
    private final FileChannel channel;
    private final Map<String, Consumer<JsonNode>> readers = new HashMap<>();

    public Journal(Path folder) {
        try {
            Files.createDirectories(folder);
            file = folder.resolve("sandbox.jsonl");
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the journal in " + folder, e);
        }
    }

    /** Says how lines of a type are read back; before {@link #replay()}. */
    public <T> void onReplay(Class<T> type, Consumer<T> reader) {
        readers.put(type.getSimpleName(), node -> reader.accept(JSON.treeToValue(node, type)));
    }

    /** Reads everything back, in order, and cuts a torn last line. */
    public void replay() {
        try {
            byte[] all = Files.readAllBytes(file);
            int good = 0;
            for (int end = indexOfNewline(all, 0); end >= 0; end = indexOfNewline(all, good)) {
                apply(new String(all, good, end - good, StandardCharsets.UTF_8));
                good = end + 1;
            }
            channel.truncate(good);
            channel.position(good);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the journal " + file, e);
        }
    }

    /** Appends a record under its simple class name. */
    public synchronized void append(Record data) {
        byte[] line = JSON.writeValueAsBytes(new Line(data.getClass().getSimpleName(), JSON.valueToTree(data)));
        ByteBuffer buffer = ByteBuffer.allocate(line.length + 1);
        buffer.put(line).put((byte) '\n').flip();
        try {
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot append to the journal " + file, e);
        }
    }

    private void apply(String text) {
        try {
            Line line = JSON.readValue(text, Line.class);
            Consumer<JsonNode> reader = readers.get(line.type());
            if (reader != null) {
                reader.accept(line.data());
            }
        } catch (JacksonException e) {
            throw new IllegalStateException("the journal " + file + " has an unreadable line", e);
        }
    }

    private static int indexOfNewline(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
