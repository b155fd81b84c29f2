package kuaichu.bench;

/** {@code ./kuaichu bench NAME [OPTIONS]}; the last line printed is the result. */
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            throw new IllegalArgumentException(
                    "usage: bench intake|list|start|liability|document|ocr [options], see bench/README.md");
        }
        Options options = Options.parse(arguments);
        String result =
                switch (arguments[0]) {
                    case "intake" -> new IntakeBench(options).run();
                    case "list" -> new ListBench(options).run();
                    case "start" -> new StartBench(options).run();
                    case "liability" -> new LiabilityBench(options).run();
                    case "document" -> new DocumentBench(options).run();
                    case "ocr" -> new OcrBench(options).run();
                    default ->
                        throw new IllegalArgumentException("no bench " + arguments[0]
                                + "; there are intake, list, start, liability, document, ocr");
                };
        System.out.println(result);
    }
}
