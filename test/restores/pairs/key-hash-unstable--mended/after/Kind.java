package pair;

/** What is bought. */
public enum Kind {
  BICYCLE,
  HELMET,
  LAMP,
  LOCK
}
