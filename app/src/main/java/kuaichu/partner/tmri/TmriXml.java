package kuaichu.partner.tmri;

import java.io.StringReader;
import java.io.StringWriter;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * The 六合一 interface's XML (law.md §5.1): a SOAP envelope, inside it a document whose prolog says GBK while its values are URL-encoded
 * UTF-8; the answer is URL-encoded as a whole. Documents that declare a type or entities are refused.
 */
final class TmriXml {
    private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"GBK\"?>";
    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String ENDPOINT = "http://endpoint.axis.framework.tmri.com";
    private static final XMLOutputFactory OUT = XMLOutputFactory.newDefaultFactory();
    private static final XMLInputFactory IN = safeFactory();

    private TmriXml() {}

    /**
     * An answer.
     *
     * @param head by element name: code, message, message1, rownum
     * @param rows each by element name
     */
    record Answer(Map<String, String> head, List<Map<String, String>> rows) {
        boolean isOk() {
            return "1".equals(head.get("code"));
        }

        /** Nothing matches the condition. */
        boolean isEmpty() {
            return "0".equals(head.get("code"));
        }

        String get(String name) {
            return head.getOrDefault(name, "");
        }
    }

    private static XMLInputFactory safeFactory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** @param holder name of the element around the fields, for example QueryCondition */
    static String document(String holder, Map<String, String> fields) {
        StringWriter text = new StringWriter();
        text.write(PROLOG);
        write(text, xml -> {
            xml.writeStartElement("root");
            xml.writeStartElement(holder);
            for (Map.Entry<String, String> field : fields.entrySet()) {
                element(xml, field.getKey(), URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8));
            }
            xml.writeEndElement();
            xml.writeEndElement();
        });
        return text.toString();
    }

    /** @param arguments in the order of the signature */
    static String envelope(String operation, Map<String, String> arguments) {
        StringWriter text = new StringWriter();
        write(text, xml -> {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("soapenv", "Envelope", SOAP);
            xml.writeNamespace("soapenv", SOAP);
            xml.writeStartElement("soapenv", "Body", SOAP);
            xml.writeStartElement("tmri", operation, ENDPOINT);
            xml.writeNamespace("tmri", ENDPOINT);
            for (Map.Entry<String, String> argument : arguments.entrySet()) {
                element(xml, argument.getKey(), argument.getValue());
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
        });
        return text.toString();
    }

    /** @throws XMLStreamException when it is no answer to the operation */
    static Answer readAnswer(String envelope, String operation) throws XMLStreamException {
        XMLStreamReader xml = IN.createXMLStreamReader(new StringReader(envelope));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals(operation + "Return")) {
                return readDocument(decode(xml.getElementText()));
            }
        }
        throw new XMLStreamException("no " + operation + "Return");
    }

    private static String decode(String text) throws XMLStreamException {
        try {
            return URLDecoder.decode(text.strip(), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new XMLStreamException("not URL-encoded", e);
        }
    }

    private static Answer readDocument(String document) throws XMLStreamException {
        Map<String, String> head = new LinkedHashMap<>();
        List<Map<String, String>> rows = new ArrayList<>();
        XMLStreamReader xml = IN.createXMLStreamReader(new StringReader(document));
        xml.nextTag();
        xml.require(XMLStreamConstants.START_ELEMENT, null, "root");
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            if ("head".equals(xml.getLocalName())) {
                head.putAll(readFields(xml));
            } else {
                while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
                    rows.add(readFields(xml));
                }
            }
        }
        return new Answer(head, rows);
    }

    private static Map<String, String> readFields(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> fields = new LinkedHashMap<>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            fields.put(xml.getLocalName(), decode(xml.getElementText()));
        }
        return fields;
    }

    private interface Writing {
        void to(XMLStreamWriter xml) throws XMLStreamException;
    }

    private static void write(StringWriter text, Writing writing) {
        try {
            XMLStreamWriter xml = OUT.createXMLStreamWriter(text);
            writing.to(xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write XML into memory", e);
        }
    }

    private static void element(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
}
