package io.realticket.infra.local;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Where settings come from: an argument wins over a system property, that over an environment variable.
 *
 * @param arguments of the program, like {@code --realticket.data-dir=/srv/realticket}
 * @param properties of the JVM
 * @param variables of the environment
 */
record SettingSource(List<String> arguments, Properties properties, Map<String, String> variables) {
    /** Returns what was set, or the given text if nothing was. */
    String get(Setting setting, String otherwise) {
        String prefix = "--" + setting.name() + "=";
        return Stream.of(
                        arguments.stream()
                                .filter(argument -> argument.startsWith(prefix))
                                .map(argument -> argument.substring(prefix.length())),
                        Stream.ofNullable(properties.getProperty(setting.name())),
                        Stream.ofNullable(variables.get(setting.variable())))
                .flatMap(values -> values)
                .findFirst()
                .orElse(otherwise);
    }
}
