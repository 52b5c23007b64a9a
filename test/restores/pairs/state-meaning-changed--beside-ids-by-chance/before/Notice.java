package pair;

import common.Line;
import java.util.Locale;
import java.util.UUID;

/** What is left of a budget. */
public class Notice {
  public String id;
  public String campaign;
  public double left;

  public Notice() {}

  static Notice of(String campaign, double left) {
    Notice notice = new Notice();
    notice.id = UUID.randomUUID().toString();
    notice.campaign = campaign;
    notice.left = left;
    return notice;
  }

  String asLine() {
    return Line.of("left", campaign, String.format(Locale.ROOT, "EUR %.2f", left));
  }
}
