package dk.klar.toy;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans by Java. */
@Configuration(proxyBeanMethods = false)
public class ToyConfig {

    @Bean
    Notes notes(ActiveObjects tables) {
        return new Notes(tables);
    }
}
