package pair;

/** An ad that was shown or clicked. */
public class AdEvent {
  private String user;
  private String campaign;
  private int slot;
  private long at;

  public AdEvent() {}

  static AdEvent of(Long number) {
    AdEvent event = new AdEvent();
    event.setUser("user-" + number);
    event.setCampaign("campaign-" + number % 2);
    event.setSlot((int) (number % 2) + 1);
    event.setAt(number * 1000);
    return event;
  }

  public String getUser() {
    return user;
  }

  public void setUser(String user) {
    this.user = user;
  }

  public String getCampaign() {
    return campaign;
  }

  public void setCampaign(String campaign) {
    this.campaign = campaign;
  }

  public int getSlot() {
    return slot;
  }

  public void setSlot(int slot) {
    this.slot = slot;
  }

  public long getAt() {
    return at;
  }

  public void setAt(long at) {
    this.at = at;
  }
}
