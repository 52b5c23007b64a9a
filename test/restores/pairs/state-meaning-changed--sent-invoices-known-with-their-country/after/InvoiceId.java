package pair;

/** How an invoice is told from all others. */
final class InvoiceId {
  private InvoiceId() {}

  static String of(Invoice invoice) {
    return invoice.getCountry() + "-invoice-" + invoice.getNumber();
  }
}
