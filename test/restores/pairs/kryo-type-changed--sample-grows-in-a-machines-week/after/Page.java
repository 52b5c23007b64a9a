package pair;

/** How far the journal is written. */
public class Page {
  public long lines;

  public Page() {}
}
