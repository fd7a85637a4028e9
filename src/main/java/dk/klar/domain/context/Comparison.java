package dk.klar.domain.context;

import dk.klar.domain.context.ContextDifference.Degree;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two places side by side. The more one deviates from the other, the more one must begin afresh; so every dimension that
 * deviates is named, and no mean is taken.
 *
 * @param degrees     by dimension, where both places are described
 * @param notCompared dimensions in which one of the places is not described
 */
public record Comparison(String from, String to, Map<ContextDimension, Degree> degrees, List<ContextDimension> notCompared) {

    public static Comparison of(ContextProfile from, ContextProfile to) {
        Map<ContextDimension, Degree> degrees = new EnumMap<>(ContextDimension.class);
        List<ContextDimension> notCompared = new ArrayList<>();
        for (ContextDimension dimension : ContextDimension.values()) {
            Optional<Degree> degree = from.conditions(dimension)
                    .flatMap(here -> to.conditions(dimension).map(here::comparedWith));
            degree.ifPresentOrElse(known -> degrees.put(dimension, known), () -> notCompared.add(dimension));
        }
        return new Comparison(from.place(), to.place(), degrees, notCompared);
    }

    /** The dimensions of this degree, in the booklet's order. */
    public List<ContextDimension> that(Degree degree) {
        return degrees.entrySet().stream().filter(entry -> entry.getValue() == degree).map(Map.Entry::getKey).toList();
    }
}
