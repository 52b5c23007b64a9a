package pair;

/** A page is asked for. */
public class Hit {
  public String session;
  public String page;

  public Hit() {}

  static Hit of(Long number) {
    Hit hit = new Hit();
    hit.session = "session-" + number % 4;
    hit.page = "/p/" + number;
    return hit;
  }
}
