package dk.klar.host.sal;

import dk.klar.host.plugin.Plugin;
import dk.klar.host.plugin.PluginPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Texts by language, from the properties files of the host and of each plugin. Where two have a key, the host's wins. */
public final class PluginTexts implements Texts, PluginPart {

    private static final String HOST = "";

    private final Map<String, BundleFiles> owners = new ConcurrentHashMap<>();

    @Override
    public void add(ClassLoader loader, String bundle) {
        owners.computeIfAbsent(HOST, owner -> new BundleFiles()).add(loader, bundle);
    }

    @Override
    public void started(Plugin plugin) {
        BundleFiles files = new BundleFiles();
        plugin.resources().stream().filter(resource -> resource.type().equals("i18n"))
                .forEach(resource -> files.add(plugin.classLoader(), resource.location()));
        owners.put(plugin.key(), files);
    }

    @Override
    public void stopping(Plugin plugin) {
        owners.remove(plugin.key());
    }

    @Override
    public String text(Locale locale, String key, List<?> arguments) {
        String raw = raw(locale, key);
        return raw == null ? key : new MessageFormat(raw, locale).format(arguments.toArray());
    }

    @Override
    public String unformatted(Locale locale, String key) {
        String raw = raw(locale, key);
        return raw == null ? key : raw;
    }

    @Override
    public boolean has(String key) {
        return raw(Locale.ENGLISH, key) != null;
    }

    @Override
    public Map<String, String> startingWith(Locale locale, String prefix) {
        Map<String, String> found = new TreeMap<>();
        for (BundleFiles files : owners.values()) {
            for (String key : files.keys()) {
                if (key.startsWith(prefix)) {
                    found.putIfAbsent(key, raw(locale, key));
                }
            }
        }
        return found;
    }

    private String raw(Locale locale, String key) {
        String host = find(HOST, locale, key);
        return host != null ? host : owners.keySet().stream().sorted()
                .map(owner -> find(owner, locale, key)).filter(text -> text != null).findFirst().orElse(null);
    }

    private String find(String owner, Locale locale, String key) {
        BundleFiles files = owners.get(owner);
        return files == null ? null : files.find(locale, key);
    }

    /** Properties files by language: name.properties is English, name_da.properties Danish. */
    private static final class BundleFiles {

        private final Map<String, Map<String, String>> byLanguage = new ConcurrentHashMap<>();

        void add(ClassLoader loader, String bundle) {
            String path = bundle.replace('.', '/');
            String english = path + ".properties";
            if (loader.getResource(english) == null) {
                throw new IllegalStateException("No text bundle " + english);
            }
            read(loader, english, "");
            for (String language : Locale.getISOLanguages()) {
                String file = path + "_" + language + ".properties";
                if (loader.getResource(file) != null) {
                    read(loader, file, language);
                }
            }
        }

        String find(Locale locale, String key) {
            String translated = byLanguage.getOrDefault(locale.getLanguage(), Map.of()).get(key);
            return translated != null ? translated : byLanguage.getOrDefault("", Map.of()).get(key);
        }

        Iterable<String> keys() {
            return byLanguage.getOrDefault("", Map.of()).keySet();
        }

        private void read(ClassLoader loader, String file, String language) {
            try (InputStream in = loader.getResourceAsStream(file)) {
                ResourceBundle texts = new PropertyResourceBundle(in);
                Map<String, String> known = byLanguage.computeIfAbsent(language, any -> new LinkedHashMap<>());
                texts.keySet().forEach(key -> known.put(key, texts.getString(key)));
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        }
    }
}
