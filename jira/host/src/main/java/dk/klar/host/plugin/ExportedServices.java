package dk.klar.host.plugin;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;

/** The OSGi services that a bundle offers. */
final class ExportedServices {

    private ExportedServices() {
    }

    static <T> List<T> of(Bundle bundle, Class<T> type) {
        ServiceReference<?>[] offered = bundle.getRegisteredServices();
        return Stream.ofNullable(offered).flatMap(Arrays::stream)
                .filter(reference -> Arrays.asList((String[]) reference.getProperty(Constants.OBJECTCLASS))
                        .contains(type.getName()))
                .map(reference -> type.cast(bundle.getBundleContext().getService(reference)))
                .toList();
    }
}
