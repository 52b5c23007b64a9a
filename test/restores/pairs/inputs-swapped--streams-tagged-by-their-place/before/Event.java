package pair;

/** Something that a customer did. */
public class Event {
  public String customer;
  public String channel;
  /** Of its channel. */
  public int place;

  public Event() {}

  public Event(String customer, String channel, int place) {
    this.customer = customer;
    this.channel = channel;
    this.place = place;
  }
}
