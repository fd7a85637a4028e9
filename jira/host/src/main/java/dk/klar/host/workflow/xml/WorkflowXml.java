package dk.klar.host.workflow.xml;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Workflow files as Jira exports them, to and from a DOM.
 * The DOM is the truth, not OSWorkflow's descriptor: the writer of OSWorkflow 2.7 repeats common actions inside
 * the steps, drops {@code type="AND"} and reorders arguments, so what it writes is no longer what was imported.
 */
public final class WorkflowXml {
    static final String PUBLIC_ID = "-//OpenSymphony Group//DTD OSWorkflow 2.8//EN";
    static final String SYSTEM_ID = "http://www.opensymphony.com/osworkflow/workflow_2_8.dtd";
    /** Characters. The largest workflows seen in the wild are a tenth of this. */
    static final int MAX_LENGTH = 4_000_000;

    private WorkflowXml() {
    }

    static Document parse(String xml) throws InvalidWorkflow {
        if (xml == null || xml.isBlank()) {
            throw new InvalidWorkflow(Problem.of("workflow.problem.empty"));
        }
        if (xml.length() > MAX_LENGTH) {
            throw new InvalidWorkflow(Problem.of("workflow.problem.large", xml.length(), MAX_LENGTH));
        }
        try {
            Document document = builder().parse(new InputSource(new StringReader(withoutByteOrderMark(xml))));
            refuseInternalSubset(document);
            dropIndentation(document.getDocumentElement());
            return document;
        } catch (SAXParseException e) {
            throw new InvalidWorkflow(Problem.of("workflow.problem.xml", e.getLineNumber(), e.getColumnNumber(), e.getMessage()));
        } catch (SAXException | IOException e) {
            throw new InvalidWorkflow(Problem.of("workflow.problem.xml", 0, 0, e.getMessage()));
        }
    }

    static String write(Document document) {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.INDENT, "yes");
            transformer.setOutputProperty("{http://xml.apache.org/xslt}indent-amount", "2");
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter out = new StringWriter();
            transformer.transform(new DOMSource(document.getDocumentElement()), new StreamResult(out));
            return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                    + "<!DOCTYPE workflow PUBLIC \"" + PUBLIC_ID + "\" \"" + SYSTEM_ID + "\">\n"
                    + out.toString().replace("\r\n", "\n").strip() + "\n";
        } catch (TransformerException e) {
            throw new IllegalStateException("A workflow could not be written as XML", e);
        }
    }

    /** Child elements in document order. */
    public static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** Nothing outside the file is ever read: the DOCTYPE names an address that must not be fetched. */
    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setCoalescing(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            builder.setErrorHandler(new Strict());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("No XML parser", e);
        }
    }

    private static void refuseInternalSubset(Document document) throws InvalidWorkflow {
        if (document.getDoctype() != null && document.getDoctype().getInternalSubset() != null) {
            throw new InvalidWorkflow(Problem.of("workflow.problem.doctype"));
        }
    }

    /** The indentation is written anew; text of {@code arg} and {@code meta}, blank or not, is data and stays. */
    private static void dropIndentation(Element element) {
        boolean holdsElements = !children(element).isEmpty();
        for (Node node = element.getFirstChild(), next; node != null; node = next) {
            next = node.getNextSibling();
            if (node instanceof Element child) {
                dropIndentation(child);
            } else if (holdsElements && node.getNodeType() == Node.TEXT_NODE && node.getNodeValue().isBlank()) {
                element.removeChild(node);
            }
        }
    }

    private static String withoutByteOrderMark(String xml) {
        String text = xml.startsWith("\uFEFF") ? xml.substring(1) : xml;
        return text.stripLeading();
    }

    private static final class Strict implements ErrorHandler {
        @Override public void warning(SAXParseException e) {
        }

        @Override public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
