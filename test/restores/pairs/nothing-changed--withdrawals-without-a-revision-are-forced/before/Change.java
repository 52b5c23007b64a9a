package pair;

/** Something happened to a product of the catalogue. */
public class Change {
  public enum Kind {
    CHANGED,
    WITHDRAWN,
    BACK
  }

  public String product;
  public long revision;
  public Kind kind;

  public Change() {}

  /** Half of the products are withdrawn after three revisions; of those, stragglers come all the same. */
  static Change of(Long number) {
    long turn = number / 4;
    boolean withdrawn = number % 4 < 2 && turn >= 3;
    Change change = new Change();
    change.product = "product-" + number % 4;
    change.revision = withdrawn ? turn : turn + 1;
    change.kind = withdrawn && turn == 3 ? Kind.WITHDRAWN : Kind.CHANGED;
    return change;
  }
}
