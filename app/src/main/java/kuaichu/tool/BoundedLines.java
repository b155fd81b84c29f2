package kuaichu.tool;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Lines of which no more than {@link #LONGEST} characters and one are kept (限长读行): a huge line must not fill the memory. */
final class BoundedLines {
    static final int LONGEST = 1_000_000;

    private final Reader in;

    BoundedLines(Reader in) {
        this.in = in;
    }

    /** The next line without its end, cut after {@code LONGEST + 1} characters; null at the end. */
    @Nullable String next() throws IOException {
        StringBuilder line = new StringBuilder();
        int c = in.read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n') {
            if (line.length() <= LONGEST) {
                line.append((char) c);
            }
            c = in.read();
        }
        int end = line.length();
        return end > 0 && line.charAt(end - 1) == '\r' ? line.substring(0, end - 1) : line.toString();
    }
}
