package dk.klar.host.plugin;

import java.net.URL;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.UrlResource;

/** The Spring context of one plugin, from META-INF/spring, and the services that it offers. */
final class PluginContext implements AutoCloseable {

    private final Bundle bundle;
    private final GenericApplicationContext spring = new GenericApplicationContext();

    private PluginContext(Bundle bundle) {
        this.bundle = bundle;
    }

    static PluginContext start(Bundle bundle) {
        PluginContext context = new PluginContext(bundle);
        try {
            ScannerIndex index = new ScannerIndex(bundle);
            WithClassLoader.run(context.classLoader(), () -> context.refresh(index));
            index.exports().forEach(context::export);
            return context;
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
    }

    ClassLoader classLoader() {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    AutowireCapableBeanFactory beans() {
        return spring.getAutowireCapableBeanFactory();
    }

    /** Not a bean of the context, but made by its constructor injection. */
    <T> T create(String className, Class<T> expected) {
        Class<?> type = load(className);
        if (!expected.isAssignableFrom(type)) {
            throw new DescriptorException(className + " is no " + expected.getName());
        }
        Object made = WithClassLoader.call(classLoader(),
                () -> beans().createBean(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false));
        return expected.cast(made);
    }

    Class<?> load(String className) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException e) {
            throw new DescriptorException(bundle.getSymbolicName() + " cannot load " + className
                    + " (a class that only XML names needs its package in Import-Package)", e);
        }
    }

    private void refresh(ScannerIndex index) {
        spring.setClassLoader(classLoader());
        spring.setDisplayName(bundle.getSymbolicName());
        spring.getBeanFactory().registerResolvableDependency(BundleContext.class,
                bundle.getBundleContext());
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(spring);
        reader.setBeanClassLoader(classLoader());
        new ScannerNamespace(bundle, index).install(reader);
        AnnotationConfigUtils.registerAnnotationConfigProcessors(spring);
        Enumeration<URL> files = bundle.findEntries("META-INF/spring", "*.xml", false);
        if (files == null) {
            throw new DescriptorException(bundle.getSymbolicName() + " has no META-INF/spring/*.xml");
        }
        while (files.hasMoreElements()) {
            reader.loadBeanDefinitions(new UrlResource(files.nextElement()));
        }
        spring.refresh();
    }

    private void export(ScannerIndex.Export export) {
        Object bean = spring.getBean(load(export.className()));
        List<String> types = export.types().isEmpty()
                ? Arrays.stream(bean.getClass().getInterfaces()).map(Class::getName).toList()
                : export.types();
        bundle.getBundleContext().registerService(types.toArray(String[]::new), bean, null);
    }

    @Override
    public void close() {
        spring.close();
    }
}
