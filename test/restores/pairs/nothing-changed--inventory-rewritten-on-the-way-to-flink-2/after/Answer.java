package pair;

import common.Line;

/** Something that the inventory says of an article. */
public class Answer {
  /** What about. */
  public enum About {
    FIRST,
    STOCK,
    MOVES,
    DAY
  }

  public About about;
  public String article;
  public String text;

  public Answer() {}

  static Answer of(About about, String article, Object text) {
    Answer answer = new Answer();
    answer.about = about;
    answer.article = article;
    answer.text = String.valueOf(text);
    return answer;
  }

  String line() {
    if (about == About.DAY) {
      return "a day of " + article + ": " + text;
    }
    return Line.of(about.name().toLowerCase(java.util.Locale.ROOT), article, text);
  }
}
