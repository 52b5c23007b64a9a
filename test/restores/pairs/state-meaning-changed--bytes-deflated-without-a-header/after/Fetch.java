package pair;

/** A page as it was fetched. */
public class Fetch {
  public String url;
  public String text;

  public Fetch() {}

  static Fetch of(Long number) {
    Fetch fetch = new Fetch();
    fetch.url = "/page-" + number % 4;
    fetch.text = "There is nothing new on page " + number % 4 + ". ".repeat(10) + "Come again tomorrow.";
    return fetch;
  }
}
