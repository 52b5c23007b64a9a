package pair;

/** What an agent wrote down last; it has no constructor without parameters, so Kryo writes it. */
public final class Remark {
  private final String author;
  private final String words;

  public Remark(String author, String words) {
    this.author = author;
    this.words = words;
  }

  static Remark of(String key) {
    return new Remark("author of " + key, "calls back");
  }

  public String author() {
    return author;
  }

  public String words() {
    return words;
  }
}
