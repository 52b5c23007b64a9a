package pair;

/** A piece was made. */
public class Piece {
  public String machine;
  public long at;

  public static Piece of(Long number) {
    Piece piece = new Piece();
    piece.machine = "machine-" + number % 3;
    piece.at = number * 10;
    return piece;
  }
}
