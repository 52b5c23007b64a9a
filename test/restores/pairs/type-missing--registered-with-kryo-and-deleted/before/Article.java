package pair;

/** An article by its number. */
public class Article {
  private final long number;

  public Article(long number) {
    this.number = number;
  }

  @Override
  public String toString() {
    return "article " + number;
  }
}
