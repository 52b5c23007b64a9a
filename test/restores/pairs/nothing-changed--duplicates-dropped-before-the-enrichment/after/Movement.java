package pair;

/** Goods came or went. */
public class Movement {
  public String id;
  public String article;
  public long pieces;

  public Movement() {}

  static Movement of(Long number) {
    Movement movement = new Movement();
    movement.article = "article-" + number % 4;
    movement.id = movement.article + "/" + number / 8;
    movement.pieces = 1 + number % 3;
    return movement;
  }
}
