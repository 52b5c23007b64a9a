package pair;

/** Has no constructor without arguments, so that Kryo writes it. */
public class Article {
  private final long number;

  public Article(long number) {
    this.number = number;
  }

  @Override
  public String toString() {
    return "article of " + number;
  }
}
