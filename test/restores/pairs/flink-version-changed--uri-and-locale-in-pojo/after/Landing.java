package pair;

import java.net.URI;
import java.util.Locale;

/** Where somebody came to first, and in which language. */
public class Landing {
  public URI page;
  public Locale language;
  public String visitor;

  public Landing() {}

  static Landing of(String key) {
    Landing landing = new Landing();
    landing.page = URI.create("https://shop.example/articles/" + key + "?from=letter");
    landing.language = Locale.forLanguageTag("de-AT");
    landing.visitor = "visitor " + key;
    return landing;
  }
}
