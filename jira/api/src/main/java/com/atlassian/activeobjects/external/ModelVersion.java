package com.atlassian.activeobjects.external;

/**
 * The version of a plugin's tables.
 *
 * <p>Evidence: valueOf is called by a plugin built against Jira 11.0, isOlderThan by one against 9; the rest was
 * there in 2017 and is unconfirmed on 11.
 */
public final class ModelVersion implements Comparable<ModelVersion> {
    public static ModelVersion valueOf(String version) {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean isOlderThan(ModelVersion other) {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean isNewerThan(ModelVersion other) {
        throw new UnsupportedOperationException("signature only");
    }

    public boolean isSame(ModelVersion other) {
        throw new UnsupportedOperationException("signature only");
    }

    @Override
    public int compareTo(ModelVersion other) {
        throw new UnsupportedOperationException("signature only");
    }
}
