package pair;

/** What is known of a subscriber. */
public class Subscription {
  private String plan = "";
  private long months;
  private boolean active;

  public String getPlan() {
    return plan;
  }

  public void setPlan(String plan) {
    this.plan = plan;
  }

  public long getMonths() {
    return months;
  }

  public void setMonths(long months) {
    this.months = months;
  }

  public boolean isActive() {
    return active;
  }

  public void setActive(boolean active) {
    this.active = active;
  }

  /** One month more. */
  public void paid() {
    months++;
    active = true;
  }
}
