package pair;

/** What belongs together. */
public class Visit {
  public String visitor;
  public String landing;
  public long views;

  public Visit() {}
}
