package pair;

/** How good the pages of a site were of late. */
public class SiteScore {
  private String site;
  private float score;

  public SiteScore() {}

  static SiteScore of(Long number) {
    SiteScore score = new SiteScore();
    score.setSite("site-" + number % 3);
    score.setScore(number % 7);
    return score;
  }

  public String getSite() {
    return site;
  }

  public void setSite(String site) {
    this.site = site;
  }

  public float getScore() {
    return score;
  }

  public void setScore(float score) {
    this.score = score;
  }
}
