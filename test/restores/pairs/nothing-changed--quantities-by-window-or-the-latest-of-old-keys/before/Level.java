package pair;

/** How much of an article is in stock. */
public class Level {
  public String article;
  public long quantity;
  public String movement;
  public long at;

  public Level() {}

  /** Half of the articles are not moved again after the first second. */
  static Level of(Long number) {
    Level level = new Level();
    level.article = number % 4 < 2 || number < 100 ? "article-" + number % 4 : null;
    level.quantity = 100 + number % 7;
    level.movement = "movement-" + number;
    level.at = number * 10;
    return level;
  }
}
