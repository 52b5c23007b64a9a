package pair;
import common.Line;

/** Numbers the invoices of a customer. */
public class InvoiceNumbers extends Numbering<Long> {
  @Override
  protected String text(String key, long number) {
    return Line.of("invoice", key, number);
  }
}
