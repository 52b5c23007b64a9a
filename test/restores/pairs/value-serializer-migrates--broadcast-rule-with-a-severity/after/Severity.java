package pair;

/** How much an analyst cares. */
public enum Severity {
  LOW,
  MEDIUM,
  HIGH
}
