package pair;

/** What somebody does on a site. */
public class Session {
  private String landing;
  private String campaign;
  private long clicks;

  public Session() {}

  static Session at(String page, String campaign) {
    Session session = new Session();
    session.landing = page;
    session.campaign = campaign;
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

  public String getCampaign() {
    return campaign;
  }

  public void setCampaign(String campaign) {
    this.campaign = campaign;
  }

  public long getClicks() {
    return clicks;
  }

  public void setClicks(long clicks) {
    this.clicks = clicks;
  }
}
