package pair;

/** What is known of a customer. */
public record Customer(String name, String mail, int revision) {
  Customer revised(Change change) {
    return new Customer(change.name(), change.mail(), revision + 1);
  }
}
