package pair;

/** What became of a row. */
public enum Op {
  READ,
  CREATE,
  UPDATE,
  DELETE
}
