package pair;

/** How a greenhouse does. */
public class Greenhouse {
  private long seen;
  private Season season = Season.WINTER;
  private String gardener;

  public Greenhouse() {}

  public long getSeen() {
    return seen;
  }

  public void setSeen(long seen) {
    this.seen = seen;
  }

  public Season getSeason() {
    return season;
  }

  public void setSeason(Season season) {
    this.season = season;
  }

  public String getGardener() {
    return gardener;
  }

  public void setGardener(String gardener) {
    this.gardener = gardener;
  }
}
