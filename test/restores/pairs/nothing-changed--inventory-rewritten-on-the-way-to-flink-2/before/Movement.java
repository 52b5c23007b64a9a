package pair;

/** Goods come or go. */
public class Movement {
  public String article;
  public String kind;
  public int pieces;
  public long number;

  public Movement() {}

  static Movement of(Long number) {
    Movement movement = new Movement();
    movement.article = "article-" + number % 4;
    movement.kind = number / 4 % 3 == 0 ? "receipt" : number / 4 % 3 == 1 ? "return" : "correction";
    movement.pieces = 1;
    movement.number = number;
    return movement;
  }
}
