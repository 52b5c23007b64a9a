package pair;

/** How a customer is reached. */
public record Contact(String mail, int tries, String language) {
  public Contact {
    language = language == null ? "en" : language;
  }

  static Contact of(String key) {
    return new Contact(key + "@example.org", key.length(), "en");
  }
}
