package pair;

/** What was ordered. */
public final class Article {
  public String name;

  public Article() {}

  Article(String name) {
    this.name = name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Article && ((Article) other).name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
