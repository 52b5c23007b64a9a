package pair;

/** What became of a row. */
public enum Op {
  CREATE,
  UPDATE,
  DELETE,
  TRUNCATE
}
