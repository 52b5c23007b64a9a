package pair;

/** Invoices as they come in. */
final class Invoices {
  private Invoices() {}

  static Invoice of(String key) {
    return Invoice.newBuilder().setCustomer("customer of " + key).setCents(4200).setCoupon("WELCOME").build();
  }
}
