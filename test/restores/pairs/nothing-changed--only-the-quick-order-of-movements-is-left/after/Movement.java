package pair;

/** Goods came to a store, left it, or the article was given up. */
public class Movement {
  public enum Kind {
    IN,
    OUT,
    GIVEN_UP
  }

  public String article;
  public long revision;
  public Kind kind;
  public long at;

  public Movement() {}

  static Movement of(Long number) {
    Movement movement = new Movement();
    movement.article = "article-" + number % 4;
    movement.revision = number / 4 + 1;
    movement.kind = number % 2 == 0 ? Kind.IN : Kind.OUT;
    movement.at = number * 10;
    return movement;
  }
}
