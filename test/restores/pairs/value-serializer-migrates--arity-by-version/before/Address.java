package pair;

/** Where something is sent to. */
public final class Address {
  final String country;
  final String city;

  Address(String country, String city) {
    this.country = country;
    this.city = city;
  }

  static Address of(String key) {
    return new Address("DE", "Berlin");
  }
}
