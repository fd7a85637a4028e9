package dk.klar.domain.portfolio.board;

import dk.klar.domain.portfolio.Summary;

/**
 * An implementation that the reader may see.
 *
 * @param project key of its project
 */
public record Placed(String project, String key, String title, Summary summary) {
}
