package pair;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/** Which stream a country's bookings go to. */
final class Streams implements Serializable {
  private static final long serialVersionUID = 1L;
  private final String headOffice;
  private final TreeMap<String, String> byCountry;

  Streams(String headOffice, Map<String, String> byCountry) {
    this.headOffice = headOffice;
    this.byCountry = new TreeMap<>(byCountry);
  }

  static Streams ofTheGroup() {
    return new Streams("invoices-de", Map.of("at", "invoices-at", "ch", "invoices-ch"));
  }

  String of(Booking booking) {
    if (booking.country == null) {
      throw new IllegalArgumentException("A booking of " + booking.customer + " without a country.");
    }
    return byCountry.getOrDefault(booking.country, headOffice);
  }

  @Override
  public String toString() {
    return headOffice + byCountry.values();
  }
}
