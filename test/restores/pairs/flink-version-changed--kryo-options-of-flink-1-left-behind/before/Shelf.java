package pair;

/** A shelf with a board. */
public class Shelf {
  private final String name;
  private final int board;

  public Shelf(String name, int board) {
    this.name = name;
    this.board = board;
  }

  public String name() {
    return name;
  }

  public int board() {
    return board;
  }

  @Override
  public String toString() {
    return name + ", board " + board;
  }
}
