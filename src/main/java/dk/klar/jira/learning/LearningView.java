package dk.klar.jira.learning;

import java.util.List;

/**
 * What others can learn, before it leaves.
 *
 * @param counted  how many implementations there are and are in it, in a sentence
 * @param outward  how many heads, after the number, are of what could be known from outside
 * @param inner    how many after those are not
 * @param rows     their cells, in the order of the heads
 * @param raw      the document as it is downloaded
 * @param download address of exactly this document
 */
public record LearningView(String language, String address, String counted, List<String> heads, int outward, int inner,
                           List<List<String>> rows, String raw, String sha256, String download) {
}
