package pair;

/** What is known of a banner. */
public class Banner {
  public String text;
  public long shown;

  public Banner() {}

  static Banner of(String text) {
    Banner banner = new Banner();
    banner.text = text;
    return banner;
  }
}
