package jobs;

/** Left out of the JAR. */
public final class Absent {}
