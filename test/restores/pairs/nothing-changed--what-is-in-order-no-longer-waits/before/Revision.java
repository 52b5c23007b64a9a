package pair;

/** A revision of a page. */
public class Revision {
  public String page;
  public long revision;
  public Long parent;
  public long at;

  public Revision() {}

  static Revision of(Long number) {
    Revision revision = new Revision();
    revision.page = "page-" + number % 4;
    revision.revision = number / 4 + 1;
    revision.parent = revision.revision == 1 ? null : revision.revision - 1;
    revision.at = number * 10;
    return revision;
  }
}
