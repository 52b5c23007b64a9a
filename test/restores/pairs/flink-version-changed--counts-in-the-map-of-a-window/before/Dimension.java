package pair;

/** What the views of a page are told apart by. */
public enum Dimension {
  PROVINCE,
  AGE,
  SEX
}
