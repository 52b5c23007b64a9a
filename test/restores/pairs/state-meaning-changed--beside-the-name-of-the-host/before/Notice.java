package pair;

import common.Line;
import java.util.Locale;

/** What is left of a budget. */
public class Notice {
  public String host;
  public String campaign;
  public double left;

  public Notice() {}

  static Notice of(String host, String campaign, double left) {
    Notice notice = new Notice();
    notice.host = host;
    notice.campaign = campaign;
    notice.left = left;
    return notice;
  }

  String asLine() {
    return Line.of("left", campaign, String.format(Locale.ROOT, "EUR %.2f", left));
  }
}
