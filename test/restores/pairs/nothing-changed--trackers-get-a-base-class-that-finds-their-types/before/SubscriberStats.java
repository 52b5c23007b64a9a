package pair;

/** What a subscriber used so far. */
public class SubscriberStats {
  public long records;
  public long kilobytes;

  public SubscriberStats() {}
}
