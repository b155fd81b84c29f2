package kuaichu.sandbox.tmri;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A call of the 六合一 interface as it came in. Three signatures exist in the wild, told apart by their argument names in order; the
 * document's argument has several names.
 *
 * @param operation {@code queryObjectOut} or {@code writeObjectOut}
 * @param signature 4, 9 or 10 arguments
 */
record SoapArguments(String operation, int signature, Map<String, String> values, String document) {
    private static final List<List<String>> SIGNATURES = List.of(
            List.of("xtlb", "jkxlh", "jkid"),
            List.of("xtlb", "jkxlh", "jkid", "yhbz", "dwmc", "dwjgdm", "yhxm", "zdbs"),
            List.of("xtlb", "jkxlh", "jkid", "cjsqbh", "dwjgdm", "dwmc", "yhbz", "yhxm", "zdbs"));
    private static final Set<String> DOCUMENT_NAMES = Set.of("xmlDoc", "QueryXmlDoc", "UTF8XmlDoc", "WriteXmlDoc");
    private static final XMLInputFactory FACTORY = safeFactory();

    private record Argument(String name, String value) {}

    SoapArguments {
        values = Map.copyOf(values);
    }

    static XMLInputFactory safeFactory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    String get(String name) {
        @Nullable String value = values.get(name);
        return value == null ? "" : value;
    }

    /** @throws IllegalArgumentException when it is no such call */
    static SoapArguments read(String envelope) {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new StringReader(envelope));
            seek(xml, "Envelope");
            seek(xml, "Body");
            nextElement(xml);
            String operation = xml.getLocalName();
            List<Argument> arguments = new ArrayList<>();
            while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
                arguments.add(new Argument(xml.getLocalName(), xml.getElementText()));
            }
            return match(operation, arguments);
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("not a SOAP call: " + e.getMessage(), e);
        }
    }

    private static SoapArguments match(String operation, List<Argument> arguments) {
        if (!Set.of("queryObjectOut", "writeObjectOut").contains(operation)) {
            throw new IllegalArgumentException("unknown operation " + operation);
        }
        List<String> names = arguments.stream().map(Argument::name).toList();
        boolean endsWithDocument = !names.isEmpty() && DOCUMENT_NAMES.contains(names.getLast());
        if (!endsWithDocument || !SIGNATURES.contains(names.subList(0, names.size() - 1))) {
            throw new IllegalArgumentException("no signature of " + operation + " has the arguments " + names);
        }
        Map<String, String> values = new java.util.HashMap<>();
        arguments.forEach(argument -> values.put(argument.name(), argument.value()));
        return new SoapArguments(
                operation, arguments.size(), values, arguments.getLast().value());
    }

    private static void seek(XMLStreamReader xml, String name) throws XMLStreamException {
        nextElement(xml);
        while (!xml.getLocalName().equals(name)) {
            if ("Header".equals(xml.getLocalName())) {
                skip(xml);
            }
            nextElement(xml);
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private static void nextElement(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                return;
            }
        }
        throw new XMLStreamException("ends too early");
    }
}
