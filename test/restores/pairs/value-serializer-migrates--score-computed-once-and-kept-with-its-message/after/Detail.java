package pair;

/** What one rule says of a message. */
public class Detail {
  public String rule;
  public double score;

  public Detail() {}

  Detail(String rule, double score) {
    this.rule = rule;
    this.score = score;
  }
}
