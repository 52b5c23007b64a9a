package pair;

/** What a title is about. */
public enum Genre {
  DRAMA,
  COMEDY,
  DOCUMENTARY
}
