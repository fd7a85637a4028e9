package com.atlassian.activeobjects.external;

/** The version of a plugin's tables: numbers by value, other texts by letter. */
public final class ModelVersion implements Comparable<ModelVersion> {

    private final String version;

    private ModelVersion(String version) {
        this.version = version;
    }

    public static ModelVersion valueOf(String version) {
        return new ModelVersion(version);
    }

    public boolean isOlderThan(ModelVersion other) {
        return compareTo(other) < 0;
    }

    public boolean isNewerThan(ModelVersion other) {
        return compareTo(other) > 0;
    }

    public boolean isSame(ModelVersion other) {
        return compareTo(other) == 0;
    }

    @Override
    public int compareTo(ModelVersion other) {
        return isNumber() && other.isNumber()
                ? Integer.compare(Integer.parseInt(version), Integer.parseInt(other.version))
                : version.compareTo(other.version);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelVersion that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return isNumber() ? Integer.parseInt(version) : version.hashCode();
    }

    @Override
    public String toString() {
        return version;
    }

    private boolean isNumber() {
        return !version.isEmpty() && version.chars().allMatch(Character::isDigit);
    }
}
