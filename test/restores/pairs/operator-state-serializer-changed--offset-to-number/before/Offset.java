package pair;

/** How far a subtask came. */
public class Offset {
  public long lines;

  public Offset() {}
}
