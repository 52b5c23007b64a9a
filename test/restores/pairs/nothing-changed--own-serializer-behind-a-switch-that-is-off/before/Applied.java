package pair;

/** An edit in its turn. */
public class Applied {
  public String document;
  public long revision;
  public boolean waited;

  public Applied() {}

  static Applied of(Edit edit, boolean waited) {
    Applied applied = new Applied();
    applied.document = edit.document();
    applied.revision = edit.revision();
    applied.waited = waited;
    return applied;
  }
}
