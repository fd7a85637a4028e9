package dk.klar.host.workflow.xml;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.crypto.OctetStreamData;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;

/** W3C canonical XML with comments; indentation between elements aside, equal means nothing was lost. */
final class CanonicalXml {
    private CanonicalXml() {
    }

    static String of(String xml) throws Exception {
        String withoutDoctype = xml.replaceFirst("<!DOCTYPE[^>]*>", "");
        CanonicalizationMethod method = XMLSignatureFactory.getInstance("DOM").newCanonicalizationMethod(
                CanonicalizationMethod.INCLUSIVE_WITH_COMMENTS, (C14NMethodParameterSpec) null);
        var data = new OctetStreamData(new ByteArrayInputStream(withoutDoctype.getBytes(StandardCharsets.UTF_8)));
        try (InputStream out = ((OctetStreamData) method.transform(data, null)).getOctetStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8).replaceAll(">\\s+<(?!/arg|/meta)", "><");
        }
    }
}
