package pair;

import java.net.URI;

/** Where somebody came to first. */
public class Landing {
  public URI page;
  public String visitor;

  public Landing() {}

  static Landing of(String key) {
    Landing landing = new Landing();
    landing.page = URI.create("https://shop.example/articles/" + key + "?from=letter");
    landing.visitor = "visitor " + key;
    return landing;
  }
}
