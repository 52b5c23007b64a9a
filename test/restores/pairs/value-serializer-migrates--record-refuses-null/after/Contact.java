package pair;

import java.util.Objects;

/** How a customer is reached. */
public record Contact(String mail, int tries, String language) {
  public Contact {
    Objects.requireNonNull(language, "language");
  }

  static Contact of(String key) {
    return new Contact(key + "@example.org", key.length(), "en");
  }
}
