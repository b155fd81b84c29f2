package kuaichu.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** An OFD as a stranger's tools see it (OFD 文件): a ZIP of XML. */
public record OfdFile(Map<String, byte[]> files) {
    private static final Pattern TEXT = Pattern.compile("<ofd:TextCode[^>]*>([^<]*)</ofd:TextCode>");

    public static OfdFile read(byte[] bytes) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new OfdFile(files);
    }

    /** Written by an ordinary tool, compressed as it likes. */
    public byte[] written() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public String xml(String path) {
        return new String(Objects.requireNonNull(files.get(path), path), StandardCharsets.UTF_8);
    }

    public List<String> pagePaths() {
        return files.keySet().stream()
                .filter(path -> path.endsWith("Content.xml"))
                .toList();
    }

    /** All text of a page, as it is painted, without blanks. */
    public String text(String pagePath) {
        return TEXT.matcher(xml(pagePath))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.joining())
                .replaceAll("\\s", "");
    }
}
