package dk.klar.host.plugin;

import java.io.IOException;
import java.io.StringReader;
import org.osgi.framework.Bundle;
import org.springframework.beans.factory.annotation.AnnotatedGenericBeanDefinition;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.DelegatingEntityResolver;
import org.springframework.beans.factory.xml.NamespaceHandler;
import org.springframework.beans.factory.xml.NamespaceHandlerSupport;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.xml.sax.EntityResolver;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** {@code <atlassian-scanner:scan-indexes/>}: beans from the scanner's index. */
final class ScannerNamespace extends NamespaceHandlerSupport {

    private static final String URI = "http://www.atlassian.com/schema/atlassian-scanner/2";
    private static final String SCHEMA = """
            <xsd:schema xmlns:xsd='http://www.w3.org/2001/XMLSchema' elementFormDefault='qualified'
                targetNamespace='http://www.atlassian.com/schema/atlassian-scanner/2'>
              <xsd:element name='scan-indexes'><xsd:complexType/></xsd:element>
            </xsd:schema>""";

    private final Bundle bundle;
    private final ScannerIndex index;
    private final ServiceImports imports;

    ScannerNamespace(Bundle bundle, ScannerIndex index) {
        this.bundle = bundle;
        this.index = index;
        this.imports = new ServiceImports(bundle);
    }

    /** Spring's own handlers are found by the host's class loader: a bundle does not see their META-INF files. */
    void install(XmlBeanDefinitionReader reader) {
        ClassLoader host = ScannerNamespace.class.getClassLoader();
        init();
        reader.setNamespaceHandlerResolver(new DefaultNamespaceHandlerResolver(host) {
            @Override
            public NamespaceHandler resolve(String uri) {
                return uri.equals(URI) ? ScannerNamespace.this : super.resolve(uri);
            }
        });
        reader.setEntityResolver(entityResolver(new DelegatingEntityResolver(host)));
    }

    private static EntityResolver entityResolver(EntityResolver springs) {
        return new EntityResolver() {
            @Override
            public InputSource resolveEntity(String publicId, String systemId) throws SAXException, IOException {
                return systemId != null && systemId.startsWith(URI)
                        ? new InputSource(new StringReader(SCHEMA))
                        : springs.resolveEntity(publicId, systemId);
            }
        };
    }

    @Override
    public void init() {
        registerBeanDefinitionParser("scan-indexes", (element, context) -> {
            register(context.getRegistry());
            return null;
        });
    }

    private void register(BeanDefinitionRegistry registry) {
        for (ScannerIndex.Named service : index.imports()) {
            Class<?> type = load(service.className());
            RootBeanDefinition definition = new RootBeanDefinition();
            definition.setTargetType(type);
            definition.setInstanceSupplier(() -> imports.proxy(type));
            registry.registerBeanDefinition(service.beanName(), definition);
        }
        for (ScannerIndex.Named component : index.components()) {
            AnnotatedGenericBeanDefinition definition = new AnnotatedGenericBeanDefinition(load(component.className()));
            definition.setAutowireMode(AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR);
            registry.registerBeanDefinition(component.beanName(), definition);
        }
    }

    private Class<?> load(String className) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException e) {
            throw new DescriptorException("the scanner index names " + className + ", which "
                    + bundle.getSymbolicName() + " cannot load: " + e.getMessage(), e);
        }
    }
}
