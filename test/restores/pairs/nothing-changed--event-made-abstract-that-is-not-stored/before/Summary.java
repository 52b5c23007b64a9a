package pair;

/** What is known of a visitor. */
public class Summary {
  public String landing;
  public long views;
  public long purchases;

  public Summary() {}
}
