package pair;

/** What a shop has sold. */
public class Sales {
  public long first = -1;
  public long orders;
  public long cents;

  public Sales() {}

  /** What a shop is for the sellers of advertisements. */
  String tier() {
    return orders < 10 ? "none" : orders < 1_000_000 ? "bronze" : "gold";
  }
}
