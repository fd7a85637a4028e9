package dk.klar.host.jira;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.plugin.customfield.CustomFieldTypeModuleDescriptor;
import dk.klar.host.plugin.Module;
import dk.klar.host.plugin.Plugin;
import dk.klar.host.plugin.Plugins;
import dk.klar.host.plugin.Plugins.Owned;
import dk.klar.host.sal.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The custom field types that plugins bring. One object for each, as in Jira, until its plugin is replaced. */
final class FieldTypes {

    private final Supplier<Plugins> plugins;
    private final Supplier<Texts> texts;
    private final Locale locale;
    private final Map<Plugin, Map<String, CustomFieldType<?, ?>>> made = new WeakHashMap<>();

    FieldTypes(Supplier<Plugins> plugins, Supplier<Texts> texts, Locale locale) {
        this.plugins = plugins;
        this.texts = texts;
        this.locale = locale;
    }

    /** Empty while no plugin brings the type. */
    Optional<CustomFieldType<?, ?>> find(String typeKey) {
        return plugins.get().module(typeKey, Module.CustomFieldType.class).map(this::object);
    }

    private synchronized CustomFieldType<?, ?> object(Owned<Module.CustomFieldType> owned) {
        return made.computeIfAbsent(owned.plugin(), plugin -> new ConcurrentHashMap<>())
                .computeIfAbsent(owned.completeKey(), key -> create(owned));
    }

    private CustomFieldType<?, ?> create(Owned<Module.CustomFieldType> owned) {
        CustomFieldType<?, ?> type = owned.plugin().create(owned.module().className(), CustomFieldType.class);
        type.init(new Descriptor(owned.module().key(), owned.completeKey(), text(owned.module().name()),
                text(owned.module().description())));
        return type;
    }

    private String text(Module.Label label) {
        return label.i18nKey().map(key -> texts.get().text(locale, key)).orElse(label.literal());
    }

    private record Descriptor(String key, String completeKey, String name, String description)
            implements CustomFieldTypeModuleDescriptor {

        @Override
        public String getKey() {
            return key;
        }

        @Override
        public String getCompleteKey() {
            return completeKey;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getDescription() {
            return description;
        }
    }
}
