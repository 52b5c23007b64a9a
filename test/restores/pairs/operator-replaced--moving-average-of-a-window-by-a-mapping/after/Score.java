package pair;

/** How good a page of a domain is. */
public class Score {
  private String domain;
  private float score;
  private int of;

  public Score() {}

  public Score(String domain, float score, int of) {
    this.domain = domain;
    this.score = score;
    this.of = of;
  }

  static Score of(Long number) {
    return new Score("domain-" + number % 4, 1 + number % 5, 1);
  }

  public String getDomain() {
    return domain;
  }

  public void setDomain(String domain) {
    this.domain = domain;
  }

  public float getScore() {
    return score;
  }

  public void setScore(float score) {
    this.score = score;
  }

  public int getOf() {
    return of;
  }

  public void setOf(int of) {
    this.of = of;
  }
}
