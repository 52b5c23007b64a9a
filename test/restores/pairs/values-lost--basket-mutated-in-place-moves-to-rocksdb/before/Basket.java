package pair;

/** What lies in a basket. */
public class Basket {
  private long pieces;
  private String last;

  public Basket() {}

  void put(Click click) {
    pieces++;
    last = click.article;
  }

  public long getPieces() {
    return pieces;
  }

  public void setPieces(long pieces) {
    this.pieces = pieces;
  }

  public String getLast() {
    return last;
  }

  public void setLast(String last) {
    this.last = last;
  }
}
