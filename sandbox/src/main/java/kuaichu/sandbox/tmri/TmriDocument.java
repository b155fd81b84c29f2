package kuaichu.sandbox.tmri;

import java.io.StringReader;
import java.io.StringWriter;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** The inner documents: their prolog says GBK while every value is URL-encoded UTF-8; an answer is URL-encoded as a whole. */
final class TmriDocument {
    private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"GBK\"?>";
    private static final XMLInputFactory IN = SoapArguments.safeFactory();
    private static final XMLOutputFactory OUT = XMLOutputFactory.newDefaultFactory();

    private TmriDocument() {}

    /**
     * Reads {@code root/QueryCondition/*} or {@code root/<anything>/*} into names and decoded values.
     *
     * @throws IllegalArgumentException when it is not such a document
     */
    static Map<String, String> read(String document) {
        Map<String, String> values = new LinkedHashMap<>();
        try {
            XMLStreamReader xml = IN.createXMLStreamReader(new StringReader(document.strip()));
            int depth = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT && ++depth == 3) {
                    values.put(
                            xml.getLocalName(),
                            URLDecoder.decode(xml.getElementText().strip(), StandardCharsets.UTF_8));
                    depth--;
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("xmlDoc: " + e.getMessage(), e);
        }
        return values;
    }

    /** The answer's document, URL-encoded as a whole. */
    static String write(TmriAnswer answer) {
        StringWriter text = new StringWriter();
        text.write(PROLOG);
        try {
            XMLStreamWriter xml = OUT.createXMLStreamWriter(text);
            xml.writeStartElement("root");
            xml.writeStartElement("head");
            element(xml, "code", answer.code());
            element(xml, "message", answer.message());
            if (answer.message1() != null) {
                element(xml, "message1", answer.message1());
            }
            element(xml, "rownum", Integer.toString(answer.rows().size()));
            xml.writeEndElement();
            if (!answer.rows().isEmpty()) {
                body(xml, answer.rowName(), answer.rows());
            }
            xml.writeEndElement();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("cannot write the answer", e);
        }
        return URLEncoder.encode(text.toString(), StandardCharsets.UTF_8);
    }

    private static void body(XMLStreamWriter xml, String rowName, List<Map<String, String>> rows)
            throws XMLStreamException {
        xml.writeStartElement("body");
        for (int i = 0; i < rows.size(); i++) {
            xml.writeStartElement(rowName);
            xml.writeAttribute("id", Integer.toString(i));
            for (Map.Entry<String, String> field : rows.get(i).entrySet()) {
                element(xml, field.getKey(), field.getValue());
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    /** The SOAP envelope around an answer. */
    static String envelope(String operation, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\"><soapenv:Body>"
                + "<" + operation + "Response xmlns=\"http://endpoint.axis.framework.tmri.com\"><" + operation
                + "Return>"
                + content + "</" + operation + "Return></" + operation + "Response></soapenv:Body></soapenv:Envelope>";
    }

    static String fault(String reason) {
        String escaped = reason.replace("&", "&amp;").replace("<", "&lt;");
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<soapenv:Envelope xmlns:soapenv=\"http://schemas.xmlsoap.org/soap/envelope/\"><soapenv:Body>"
                + "<soapenv:Fault><faultcode>soapenv:Client</faultcode><faultstring>" + escaped
                + "</faultstring></soapenv:Fault></soapenv:Body></soapenv:Envelope>";
    }
}
