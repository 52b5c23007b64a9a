package pair;

/** What somebody does on a site. */
public class Session {
  private String landing;
  private long clicks;

  public Session() {}

  static Session at(String page) {
    Session session = new Session();
    session.landing = page;
    return session;
  }

  Session click() {
    clicks++;
    return this;
  }

  public String getLanding() {
    return landing;
  }

  public void setLanding(String landing) {
    this.landing = landing;
  }

  public long getClicks() {
    return clicks;
  }

  public void setClicks(long clicks) {
    this.clicks = clicks;
  }
}
