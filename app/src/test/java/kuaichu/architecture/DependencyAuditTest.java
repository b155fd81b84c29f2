package kuaichu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * FEATURE: what can be known of the dependencies without a network. Known vulnerabilities cannot: the list of components written here
 * ({@code target/sbom.json}, CycloneDX) is what a scanner with a network is given.
 */
class DependencyAuditTest {
    private static final Path ROOT = SourceTree.root();
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Set<String> LICENCES = Set.of(
            "MIT",
            "ISC",
            "Apache-2.0",
            "BlueOak-1.0.0",
            "MPL-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "0BSD",
            "Python-2.0",
            "CC-BY-4.0",
            "OFL-1.1",
            "(MIT OR CC0-1.0)",
            "MIT AND OFL-1.1");
    /** Says it nowhere but in its readme: MIT. */
    private static final Set<String> LICENCE_IN_README = Set.of("node_modules/combine-errors");

    private static final Pattern FIXED = Pattern.compile("\\d+(\\.\\d+)*([.-][A-Za-z0-9]+)*");

    @Test
    void everyVersionIsFixedAndNoneIsASnapshot() throws IOException {
        List<String> loose = new ArrayList<>();
        for (String place : List.of("web/package.json", "app/font/package.json")) {
            for (String kind : List.of("dependencies", "devDependencies")) {
                json(place).path(kind).properties().forEach(one -> {
                    if (!FIXED.matcher(one.getValue().asString()).matches()) {
                        loose.add(place + " " + one.getKey() + " " + one.getValue());
                    }
                });
            }
        }
        listJars().keySet().stream()
                .filter(jar -> jar.contains("SNAPSHOT") || jar.matches(".*[-.](alpha|beta|rc)\\d*\\.jar"))
                .forEach(loose::add);
        assertThat(loose).isEmpty();
    }

    @Test
    void everyPackageOfTheWebHasItsDigestAndALicenceWeAllow() {
        List<String> wrong = new ArrayList<>();
        for (String place : List.of("web/package-lock.json", "app/font/package-lock.json")) {
            json(place).path("packages").properties().forEach(one -> {
                boolean ours = one.getKey().isEmpty()
                        || one.getValue().path("link").asBoolean(false)
                        || !one.getKey().contains("node_modules/");
                if (!ours && !one.getValue().path("integrity").asString("").startsWith("sha512-")) {
                    wrong.add(one.getKey() + " has no SHA-512");
                }
                if (!ours
                        && !LICENCE_IN_README.contains(one.getKey())
                        && !LICENCES.contains(one.getValue().path("license").asString(""))) {
                    wrong.add(one.getKey() + " " + one.getValue().path("license"));
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noLibraryIsThereTwice() {
        SortedMap<String, List<String>> byName = new TreeMap<>();
        listJars().forEach((jar, path) -> {
            Map<String, String> component = ofJar(jar, path);
            byName.computeIfAbsent(
                            component.getOrDefault("group", "") + ":" + component.get("name"),
                            name -> new ArrayList<>())
                    .add(jar);
        });
        assertThat(byName.values().stream().filter(jars -> jars.size() > 1)).isEmpty();
    }

    @Test
    void theListOfComponentsIsWritten() throws IOException {
        List<Map<String, String>> components = new ArrayList<>();
        listJars().forEach((jar, path) -> components.add(ofJar(jar, path)));
        json("web/package-lock.json").path("packages").properties().forEach(one -> {
            int at = one.getKey().lastIndexOf("node_modules/");
            if (at >= 0 && one.getValue().has("version")) {
                String name = one.getKey().substring(at + "node_modules/".length());
                String version = one.getValue().path("version").asString();
                components.add(Map.of(
                        "type",
                        "library",
                        "name",
                        name,
                        "version",
                        version,
                        "purl",
                        "pkg:npm/" + name.replace("@", "%40") + "@" + version));
            }
        });
        Path sbom = ROOT.resolve("app/target/sbom.json");
        Files.createDirectories(sbom.getParent());
        Files.writeString(
                sbom,
                MAPPER.writeValueAsString(Map.of(
                        "bomFormat", "CycloneDX", "specVersion", "1.6", "version", 1, "components", components)));

        assertThat(components)
                .hasSizeGreaterThan(500)
                .allSatisfy(component -> assertThat(component.get("version"))
                        .as(component.get("name"))
                        .isNotBlank());
        assertThat(components).anyMatch(component -> "postgresql".equals(component.get("name")));
    }

    /** Group, artifact and version as the jar says them itself, else by its file's name. */
    private static Map<String, String> ofJar(String name, Path path) {
        try (JarFile jar = new JarFile(path.toFile())) {
            List<String> poms = jar.stream()
                    .map(java.util.zip.ZipEntry::getName)
                    .filter(entry -> entry.matches("META-INF/maven/[^/]+/[^/]+/pom.properties"))
                    .toList();
            if (poms.size() == 1) {
                Properties pom = new Properties();
                try (InputStream in = jar.getInputStream(jar.getEntry(poms.getFirst()))) {
                    pom.load(in);
                }
                String group = pom.getProperty("groupId");
                String artifact = pom.getProperty("artifactId");
                String version = pom.getProperty("version");
                return Map.of(
                        "type",
                        "library",
                        "group",
                        group,
                        "name",
                        artifact,
                        "version",
                        version,
                        "purl",
                        "pkg:maven/" + group + "/" + artifact + "@" + version);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String stem = name.substring(0, name.length() - ".jar".length());
        int cut = stem.replaceFirst("-\\d.*$", "").length();
        return Map.of(
                "type",
                "library",
                "name",
                stem.substring(0, cut),
                "version",
                cut < stem.length() ? stem.substring(cut + 1) : "");
    }

    /** The libraries this test runs with, those of the platform among them. */
    private static SortedMap<String, Path> listJars() {
        SortedMap<String, Path> jars = new TreeMap<>();
        Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(java.io.File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .filter(Files::exists)
                .filter(jar -> !jar.getFileName().toString().startsWith("surefire"))
                .filter(jar -> !jar.startsWith(ROOT))
                .forEach(jar -> jars.put(jar.getFileName().toString(), jar));
        return jars;
    }

    private static JsonNode json(String place) {
        try {
            return MAPPER.readTree(Files.readString(ROOT.resolve(place), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
