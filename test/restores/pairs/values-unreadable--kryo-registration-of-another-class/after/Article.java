package pair;

/** No POJO, so that Kryo writes it: it has no constructor without arguments. */
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
