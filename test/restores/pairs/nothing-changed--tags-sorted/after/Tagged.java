package pair;

/** Somebody has tagged an article. */
public class Tagged {
  private static final String[] TAGS = {"sport", "outdoor", "bicycle"};

  public String article;
  public String tag;

  public Tagged() {}

  static Tagged of(Long number) {
    Tagged tagged = new Tagged();
    tagged.article = "article-" + number % 2;
    tagged.tag = TAGS[(int) (number / 2 % 3)];
    return tagged;
  }
}
