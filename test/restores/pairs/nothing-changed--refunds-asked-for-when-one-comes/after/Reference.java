package pair;

import java.util.regex.Pattern;

/** What the reference of a posting says. */
final class Reference {
  private static final Pattern REFUND = Pattern.compile("RF-(?<number>\\d{8})-(?<country>[A-Z]{2})");
  private static final Pattern DISPUTE = Pattern.compile("DP-(?<number>\\d{8})-(?<country>[A-Z]{2})");

  enum Kind {
    ORDER,
    REFUND,
    DISPUTE
  }

  private Reference() {}

  static Kind kindOf(String reference) {
    if (REFUND.matcher(reference).matches()) {
      return Kind.REFUND;
    }
    return DISPUTE.matcher(reference).matches() ? Kind.DISPUTE : Kind.ORDER;
  }
}
